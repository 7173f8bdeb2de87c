//! The command `ventana`: checks template files in a terminal and in CI, and mends them.
//!
//! One implementation for two hosts: the binary of the workspace on `std`, and the npm package's bin, for which this library
//! is compiled to WebAssembly. It touches nothing but a [`Host`].

pub mod args;
pub mod check;
pub mod document;
pub mod files;
pub mod host;
#[cfg(target_arch = "wasm32")]
pub mod node;
pub mod report;
mod run;
mod texts;

pub use host::Host;
pub use run::{Outcome, run};
