//! Takes a module apart at the borders that its code declares: `wasm-split MODULE FOLDER GLUE` leaves the part that comes
//! first, the others, and the script that fetches them, for which `GLUE` is what `wasm-bindgen` makes of the first.

use anyhow::{Context, anyhow};
use std::path::PathBuf;
use wasm_split_cli_support::{Options, transform};

fn main() -> anyhow::Result<()> {
    let mut args = std::env::args_os().skip(1);
    let mut next = || args.next().map(PathBuf::from).context("wasm-split MODULE FOLDER GLUE");
    let (module, folder, glue) = (next()?, next()?, next()?);
    let module = std::fs::read(&module).with_context(|| module.display().to_string())?;
    let first = folder.join("first.wasm");
    let glue = glue.to_string_lossy();
    let mut options = Options::new(&module);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = "./fetch.js";
    options.main_module = &glue;
    transform(options).map_err(|report| anyhow!("{report:?}"))?;
    Ok(())
}
