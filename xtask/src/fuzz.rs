//! Fuzzing on stable Rust: seeded, over the corpus. `cargo fuzz` and its coverage need nightly.

use crate::steps::{Outcome, cargo, run, say};

const SECONDS: &str = "300";

/// Runs one target, or all, for some seconds each.
pub(crate) fn run_targets(words: &[&str]) -> Outcome {
    let (mut target, mut seconds, mut seed) = ("all", SECONDS, "1");
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        rest = match (*word, after) {
            ("--seconds", [value, after @ ..]) => {
                seconds = value;
                after
            }
            ("--seed", [value, after @ ..]) => {
                seed = value;
                after
            }
            (word, after) if !word.starts_with("--") => {
                target = word;
                after
            }
            (word, _) => return Err(format!("`{word}` needs a number, or is no option of fuzz.")),
        };
    }
    for number in [seconds, seed] {
        number.parse::<u64>().map_err(|_| format!("`{number}` is no number."))?;
    }
    say(&format!("Fuzzing {target} for {seconds} s each from seed {seed}"));
    let arguments = ["run", "--quiet", "--locked", "--package", "ventana-fuzz", "--profile", "fuzz", "--"];
    run(cargo(&arguments).args([target, seconds, seed])).map_err(|_| {
        "A promise is broken, see above. Its input stands under fuzz/found, where a test tries it from now on.".into()
    })
}
