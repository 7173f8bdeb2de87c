//! Feeds the core with what nobody should send: `ventana-fuzz TARGET SECONDS SEED`, or `all` targets one after the other.
//! It is not guided by coverage, which needs nightly Rust; it mutates the documents of the corpus by their structure. An
//! input that breaks a promise is kept under `fuzz/found`, where a test tries it for good.

mod mutate;
mod random;
mod seeds;
mod targets;

use random::Random;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use targets::{TARGETS, Target};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let name = words.first().map_or("all", String::as_str);
    let number =
        |index: usize, default| words.get(index).and_then(|word| word.parse().ok()).unwrap_or(default);
    let (seconds, seed) = (number(1, 60), number(2, 1));
    let chosen: Vec<_> = TARGETS.iter().filter(|target| name == "all" || target.name == name).collect();
    if chosen.is_empty() {
        let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
        eprintln!("There is no target {name}. There are {}.", names.join(", "));
        return ExitCode::FAILURE;
    }
    let broken = chosen.into_iter().filter(|target| !run(target, seconds, seed)).count();
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs a target until time is up or an input breaks it. Says whether it held.
fn run(target: &Target, seconds: u64, seed: u64) -> bool {
    let seeds = seeds::texts();
    let mut random = Random::new(seed);
    let end = now() + Duration::from_secs(seconds);
    let mut runs = 0_u64;
    while now() < end {
        let input = mutate::input(&seeds, &mut random);
        runs += 1;
        if let Some(why) = breaks(target, &input) {
            let shortened = shortened(target, input);
            let place = kept(target, &shortened);
            println!("{}: run {runs} of seed {seed} breaks it: {why}\n  {}", target.name, place.display());
            return false;
        }
    }
    println!("{}: {runs} inputs in {seconds} s from seed {seed}, nothing found", target.name);
    true
}

#[expect(
    clippy::disallowed_methods,
    reason = "a fuzzer stops after a time; only the core is without a clock"
)]
fn now() -> Instant {
    Instant::now()
}

/// Why an input breaks the promise of a target, if it does.
fn breaks(target: &Target, input: &str) -> Option<String> {
    match catch_unwind(AssertUnwindSafe(|| (target.holds)(input))) {
        Ok(outcome) => outcome.err(),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            Some(text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("a panic").to_owned())
        }
    }
}

/// The input with every stretch left out that it does not need to break its target.
fn shortened(target: &Target, mut input: String) -> String {
    let mut length = input.len() / 2;
    while length > 0 {
        let mut at = 0;
        while at < input.len() {
            let end = (at + length).min(input.len());
            let shorter = input.get(..at).zip(input.get(end..)).map(|(head, tail)| [head, tail].concat());
            match shorter.filter(|shorter| breaks(target, shorter).is_some()) {
                Some(shorter) => input = shorter,
                None => at += length,
            }
        }
        length /= 2;
    }
    input
}

fn kept(target: &Target, input: &str) -> PathBuf {
    let hash = input.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let place = seeds::found().join(format!("{}-{hash:016x}.txt", target.name));
    match std::fs::create_dir_all(seeds::found()).and_then(|()| std::fs::write(&place, input)) {
        Ok(()) => place,
        Err(error) => {
            println!("  it cannot be kept: {error}\n{input}");
            place
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_holds_now() {
        for (name, input) in seeds::kept() {
            for target in TARGETS.iter().filter(|target| name.starts_with(target.name)) {
                assert_eq!(breaks(target, &input), None, "{name}");
            }
        }
    }

    #[test]
    fn every_target_holds_for_the_corpus_and_for_a_few_hundred_of_its_mutants() {
        let seeds = seeds::texts();
        assert!(seeds.len() > 50, "{} seeds", seeds.len());
        for target in TARGETS {
            for seed in &seeds {
                assert_eq!(breaks(target, seed), None, "{}: {seed}", target.name);
            }
            let mut random = Random::new(7);
            for _ in 0..300 {
                let input = mutate::input(&seeds, &mut random);
                assert_eq!(breaks(target, &input), None, "{}: {input}", target.name);
            }
        }
    }

    #[test]
    fn a_broken_promise_is_found_and_its_input_shortened() {
        let target = Target {
            name: "test",
            holds: |input| if input.contains("{{") { Err("braces".into()) } else { Ok(()) },
        };
        assert!(seeds::texts().iter().any(|seed| breaks(&target, seed).is_some()));
        assert_eq!(shortened(&target, "Hello {{1}}, welcome".into()), "{{");
    }
}
