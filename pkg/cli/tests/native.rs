//! The binary on a disk: exit codes, standard input, files written in one step, thousands of files.

#![cfg(not(target_arch = "wasm32"))]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const SOUND: &str = r#"{"name": "hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#;
const WRONG: &str = r#"{"name": "Hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#;

/// A folder that is gone when the test is.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        path
    }

    fn run(&self, words: &[&str], input: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ventana"));
        command.args(words).current_dir(&self.0).stdin(Stdio::piped());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary");
        // A command that reads no input may be through before it is given any.
        let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        child.wait_with_output().expect("an end")
    }

    fn code(&self, words: &[&str]) -> Option<i32> {
        self.run(words, "").status.code()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("a text")
}

#[test]
fn exit_codes_tell_sound_wrong_and_failed_apart() {
    let desk = Desk::new("codes");
    desk.put("sound.json", SOUND);
    desk.put("wrong.json", WRONG);
    desk.put("empty/readme.txt", "");
    assert_eq!(desk.code(&["check", "sound.json"]), Some(0));
    assert_eq!(desk.code(&["check", "."]), Some(1));
    assert_eq!(desk.code(&["check", "gone.json"]), Some(2));
    assert_eq!(desk.code(&["check", "sound.json/gone.json"]), Some(2));
    assert_eq!(desk.code(&["check", "empty"]), Some(2));
    assert_eq!(desk.code(&["chekc", "sound.json"]), Some(2));
    assert_eq!(desk.code(&[]), Some(2));
    assert_eq!(desk.code(&["--version"]), Some(0));
}

#[test]
fn standard_input_is_read_to_its_end() {
    let desk = Desk::new("input");
    let many = format!("[{}]", vec![WRONG; 2_000].join(","));
    let output = desk.run(&["check", "-", "--format=json"], &many);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).ends_with("\"errors\":2000,\"warnings\":0,\"infos\":0,\"templates\":2000,\"files\":1,\"fixable\":2000,\"fixed\":0,\"passedOver\":0,\"failures\":0}}\n"));
    let output = desk.run(&["check", "-", "--fix"], WRONG);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), SOUND));
}

#[test]
fn a_file_is_replaced_in_one_step_and_keeps_its_rights_and_its_links() {
    let desk = Desk::new("replaced");
    let path = desk.put("wrong.json", WRONG);
    let broken = desk.put("broken.json", "{\"components\": [");
    #[cfg(unix)]
    {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("rights");
        symlink("wrong.json", desk.0.join("link.json")).expect("a link");
        assert_eq!(desk.code(&["check", "--fix", "link.json"]), Some(0));
        assert_eq!(std::fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o640);
        assert!(std::fs::symlink_metadata(desk.0.join("link.json")).expect("a link").is_symlink());
    }
    assert_eq!(desk.code(&["check", "--fix", "."]), Some(1));
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), SOUND);
    assert_eq!(std::fs::read_to_string(broken).expect("a file"), "{\"components\": [");
    let left = std::fs::read_dir(&desk.0).expect("a folder").filter_map(Result::ok);
    assert!(left.into_iter().all(|entry| !entry.file_name().to_string_lossy().contains(".part")));
}

#[test]
fn thousands_of_files_come_in_order() {
    let desk = Desk::new("thousands");
    for n in 0..3_000 {
        desk.put(&format!("t/{:02}/{n:04}.json", n % 50), if n % 1_000 == 7 { WRONG } else { SOUND });
    }
    let output = desk.run(&["check", "t"], "");
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stdout);
    let files: Vec<_> =
        told.lines().filter_map(|line| line.split_once(".json:")).map(|(path, _)| path).collect();
    assert_eq!(files, ["t/07/0007", "t/07/1007", "t/07/2007"]);
    assert!(told.contains("3 errors in 3000 templates, 3000 files\n"), "{told}");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::new("enough");
    desk.put("many.json", &format!("[{}]", vec![WRONG; 20_000].join(",")));
    let mut command = Command::new(env!("CARGO_BIN_EXE_ventana"));
    command.args(["check", "many.json"]).current_dir(&desk.0).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("an end");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), ""));
}
