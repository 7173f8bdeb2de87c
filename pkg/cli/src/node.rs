//! The command in Node: the functions that the npm package's bin gives it, and the one that it calls.

use crate::host::{Entry, Failure, Host, Stream, Thing, Unprinted};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// The object with the functions of `pkg/bin/ventana.js`.
    pub type Machine;

    #[wasm_bindgen(method, catch)]
    fn look(this: &Machine, path: &str) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn list(this: &Machine, folder: &str) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn read(this: &Machine, path: &str) -> Result<Uint8Array, JsValue>;
    #[wasm_bindgen(method, catch, js_name = readInput)]
    fn read_input(this: &Machine) -> Result<Uint8Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Machine, path: &str, content: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn print(this: &Machine, is_output: bool, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, js_name = isTerminal)]
    fn is_terminal(this: &Machine, is_output: bool) -> bool;
    #[wasm_bindgen(method)]
    fn columns(this: &Machine, is_output: bool) -> Option<usize>;
    #[wasm_bindgen(method)]
    fn variable(this: &Machine, name: &str) -> Option<String>;
}

/// Runs the command with the words behind its name, and gives its exit code.
#[wasm_bindgen]
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "an array of texts crosses as a vector only")]
pub fn run(words: Vec<String>, machine: Machine) -> u8 {
    crate::run(&words, &mut Node { machine, pending: String::new() }) as u8
}

/// How much output is held back before it is written.
const PENDING: usize = 64 * 1024;

struct Node {
    machine: Machine,
    pending: String,
}

fn code(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"code".into()).ok()?.as_string()
}

fn unprinted(error: &JsValue) -> Unprinted {
    if code(error).as_deref() == Some("EPIPE") { Unprinted::Unread } else { Unprinted::Failed }
}

fn failure(error: &JsValue) -> Failure {
    let message = || Reflect::get(error, &"message".into()).ok()?.as_string();
    match code(error).as_deref() {
        Some("ENOENT" | "ENOTDIR") => Failure::Missing,
        Some("EACCES" | "EPERM") => Failure::Denied,
        _ => Failure::Other(message().unwrap_or_default()),
    }
}

impl Host for Node {
    fn look(&mut self, path: &str) -> Result<Thing, Failure> {
        let bytes = self.machine.look(path).map_err(|error| failure(&error))?;
        // A folder has no length.
        #[expect(clippy::cast_sign_loss, reason = "it is not negative where it is cast")]
        let thing = if bytes < 0.0 { Thing::Folder } else { Thing::File { bytes: bytes as u64 } };
        Ok(thing)
    }

    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Failure> {
        let entries = self.machine.list(folder).map_err(|error| failure(&error))?;
        let entry = |entry: JsValue| {
            let pair = entry.unchecked_into::<Array>();
            Entry { name: pair.get(0).as_string().unwrap_or_default(), is_folder: pair.get(1).is_truthy() }
        };
        Ok(entries.iter().map(entry).collect())
    }

    fn read(&mut self, path: &str) -> Result<Vec<u8>, Failure> {
        self.machine.read(path).map(|bytes| bytes.to_vec()).map_err(|error| failure(&error))
    }

    fn read_input(&mut self) -> Result<Vec<u8>, Failure> {
        self.machine.read_input().map(|bytes| bytes.to_vec()).map_err(|error| failure(&error))
    }

    fn write(&mut self, path: &str, content: &str) -> Result<(), Failure> {
        self.machine.write(path, content).map_err(|error| failure(&error))
    }

    fn print(&mut self, stream: Stream, text: &str) -> Result<(), Unprinted> {
        match stream {
            Stream::Output => {
                self.pending.push_str(text);
                if self.pending.len() < PENDING { Ok(()) } else { self.finish() }
            }
            Stream::Errors => {
                self.finish()?;
                self.machine.print(false, text).map_err(|error| unprinted(&error))
            }
        }
    }

    fn finish(&mut self) -> Result<(), Unprinted> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let pending = std::mem::take(&mut self.pending);
        self.machine.print(true, &pending).map_err(|error| unprinted(&error))
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        self.machine.is_terminal(stream == Stream::Output)
    }

    fn columns(&self, stream: Stream) -> Option<usize> {
        self.machine.columns(stream == Stream::Output)
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.machine.variable(name).filter(|value| !value.is_empty())
    }
}
