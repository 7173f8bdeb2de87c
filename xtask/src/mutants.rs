//! How many small changes of the core its tests notice: a seeded sample of the mutants of cargo-mutants.

use crate::steps::{Outcome, command, fresh_folder, printed, read, run_and_show, say, write};
use crate::tools;
use std::collections::BTreeMap;

/// Rooms that are mutated together, and the tests beside the unit tests that hold them. The declarations of rules are
/// data, and are held by tests of their own.
struct Rooms {
    name: &'static str,
    globs: &'static [&'static str],
    tests: &'static [&'static str],
}

const ROOMS: [Rooms; 3] = [
    Rooms {
        name: "rules",
        globs: &["core/src/rules/**", "core/src/text/**", "core/src/template/**"],
        tests: &["corpus", "limits"],
    },
    Rooms {
        name: "sending",
        globs: &["core/src/window/**", "core/src/send/**", "core/src/policy/**", "core/src/message/**"],
        tests: &["decisions", "messages"],
    },
    Rooms {
        name: "many",
        globs: &["core/src/audience/**", "core/src/contacts/**", "core/src/rates/**", "core/src/table/**"],
        tests: &["contacts", "money"],
    },
];

const SAMPLE: usize = 200;

/// The share of the viable mutants that must be caught, in percent.
const GOAL: usize = 90;

/// Tries a sample, or one of several shards of it (`--shard 1/4`), and prints which mutants survive.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let (mut sample, mut seed, mut shard) = (SAMPLE, 1_u64, (0, 1));
    let named = |word: &&str| ROOMS.iter().find(|rooms| rooms.name == *word);
    let [default, ..] = &ROOMS;
    let (rooms, mut rest) = match words.first().and_then(named) {
        Some(rooms) => (rooms, words.get(1..).unwrap_or_default()),
        None => (default, words),
    };
    while let [option, value, after @ ..] = rest {
        let odd = || format!("`{value}` does not fit `{option}`.");
        match *option {
            "--sample" => sample = value.parse().map_err(|_| odd())?,
            "--seed" => seed = value.parse().map_err(|_| odd())?,
            "--shard" => shard = shard_of(value).ok_or_else(odd)?,
            _ => return Err(format!("`{option}` is no option of mutants.")),
        }
        rest = after;
    }
    if !rest.is_empty() {
        return Err(
            "Options of mutants: rules, sending or many, then --sample N, --seed N, --shard K/N.".into()
        );
    }
    let bin = tools::cargo_mutants()?;
    let all = printed(mutants(&bin, rooms).arg("--list"))?;
    let all: Vec<&str> = all.lines().filter(|line| line.contains(".rs:")).collect();
    let (index, count) = shard;
    let chosen = sampled(&all, sample, seed);
    let chosen: Vec<&str> = chosen.into_iter().skip(index).step_by(count).collect();
    say(&format!("{} of {} mutants, from seed {seed}", chosen.len(), all.len()));
    let kept = tools::target().join("mutants");
    fresh_folder(&kept)?;
    let config = kept.join("chosen.toml");
    write(&config, configuration(&chosen))?;
    let mut tried = mutants(&bin, rooms);
    tried.arg("--config").arg(&config).arg("--output").arg(&kept);
    tried.args(["--jobs", "1", "--timeout", "60", "--profile", "mutants", "--no-shuffle"]);
    tried
        .args(["--", "--lib"])
        .args(rooms.tests.iter().flat_map(|test| ["--test", test]))
        .env_remove("CARGO_TARGET_DIR")
        .env("PROPTEST_CASES", "32");
    run_and_show(&mut tried, |_| true)?;
    // cargo-mutants 27.1.0 tries mutants that delete a field whatever was chosen; those do not count.
    let lines = |name: &str| {
        let text = read(&kept.join("mutants.out").join(name)).unwrap_or_default();
        text.lines().filter(|line| chosen.contains(line)).map(str::to_owned).collect::<Vec<_>>()
    };
    let missed = lines("missed.txt");
    let caught = lines("caught.txt").len() + lines("timeout.txt").len();
    let viable = caught + missed.len();
    say(&format!("{caught} of {viable} viable mutants caught, {} %", caught * 100 / viable.max(1)));
    let mut by_file: BTreeMap<&str, usize> = BTreeMap::new();
    for survivor in &missed {
        println!("{survivor}");
        *by_file.entry(survivor.split(':').next().unwrap_or_default()).or_default() += 1;
    }
    for (file, survivors) in by_file {
        println!("{survivors:>4} {file}");
    }
    if viable > 0 && caught * 100 >= viable * GOAL {
        Ok(())
    } else {
        Err(format!("Fewer than {GOAL} % of the viable mutants were caught."))
    }
}

fn mutants(bin: &std::path::Path, rooms: &Rooms) -> std::process::Command {
    let mut mutants = command(bin.join("cargo-mutants"));
    mutants.args(["mutants", "--package", "ventana-core"]);
    mutants.args(rooms.globs.iter().flat_map(|glob| ["--file", glob]));
    mutants
}

fn shard_of(word: &str) -> Option<(usize, usize)> {
    let (index, count) = word.split_once('/')?;
    let (index, count) = (index.parse::<usize>().ok()?.checked_sub(1)?, count.parse().ok()?);
    (index < count).then_some((index, count))
}

/// As many of a list as asked for, in its order, the same for the same seed.
fn sampled<'a>(all: &[&'a str], count: usize, seed: u64) -> Vec<&'a str> {
    let mut keyed: Vec<_> = all.iter().map(|line| (hash(line, seed), *line)).collect();
    keyed.sort_unstable();
    keyed.truncate(count);
    all.iter().filter(|line| keyed.iter().any(|(_, kept)| kept == *line)).copied().collect()
}

fn hash(text: &str, seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The configuration that chooses exactly these mutants.
fn configuration(chosen: &[&str]) -> String {
    let pattern = |line: &&str| format!("  '^{}$',\n", escaped(line));
    format!("examine_re = [\n{}]\n", chosen.iter().map(pattern).collect::<String>())
}

/// A text as a regular expression that matches it alone, inside single quotes of TOML.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\'' => escaped.push('.'),
            // `\<` and `\>` would be ends of words.
            character if character.is_ascii_punctuation() && !matches!(character, '<' | '>') => {
                escaped.extend(['\\', character]);
            }
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_the_same_for_the_same_seed_and_keeps_its_order() {
        let lines: Vec<String> = (0..500).map(|line| format!("core/src/rules/lint.rs:{line}: x")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let once = sampled(&lines, 200, 1);
        assert_eq!(once, sampled(&lines, 200, 1));
        assert_ne!(once, sampled(&lines, 200, 2));
        assert_eq!(once.len(), 200);
        let places: Vec<_> = once.iter().map(|kept| lines.iter().position(|line| line == kept)).collect();
        assert!(places.is_sorted());
    }

    #[test]
    fn a_mutant_is_chosen_by_its_whole_line() {
        assert_eq!(escaped("a.rs:1:2: replace > with =='"), r"a\.rs\:1\:2\: replace > with \=\=.");
    }

    #[test]
    fn shards_count_from_one() {
        assert_eq!(shard_of("1/4"), Some((0, 4)));
        assert_eq!(shard_of("4/4"), Some((3, 4)));
        for word in ["0/4", "5/4", "1", "a/b"] {
            assert_eq!(shard_of(word), None, "{word}");
        }
    }
}
