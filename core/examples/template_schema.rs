//! Prints the JSON Schema of a template.

use std::process::ExitCode;

fn main() -> ExitCode {
    match ventana_core::schema::template() {
        Ok(schema) => {
            println!("{schema:#}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
