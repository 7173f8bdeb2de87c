//! How many tests passed, read off what the runners print.

use crate::steps::Outcome;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Counts {
    /// One failure that no runner counted, such as a build that broke.
    pub(crate) const FAILURE: Self = Self { passed: 0, failed: 1 };

    /// Prints the closing line. It stays the last one: a failure has no other sentence.
    pub(crate) fn report(self) -> Outcome {
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err(String::new()) }
    }

    /// What `cargo test` and wasm-pack print: `test result: ok. 3 passed; 0 failed; …`.
    pub(crate) fn of_cargo(printed: &str) -> Self {
        let mut counts = Self::default();
        for line in printed.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
            counts += Self { passed: before(line, " passed;"), failed: before(line, " failed;") };
        }
        counts
    }

    /// What Playwright prints at its end: `  3 passed (2.4s)`, and the same for what failed.
    pub(crate) fn of_playwright(printed: &str) -> Self {
        let number = |word: &str| {
            let line = printed.lines().rev().map(str::trim).find(|line| line.split(' ').nth(1) == Some(word));
            line.map_or(0, |line| before(line, &format!(" {word}")))
        };
        Self { passed: number("passed") + number("flaky"), failed: number("failed") + number("interrupted") }
    }

    /// What `node --test` prints: `# pass 3` or `ℹ pass 3`.
    pub(crate) fn of_node(printed: &str) -> Self {
        let number = |word: &str| {
            let after =
                |line: &str| line.trim_start_matches(['#', 'ℹ', ' ']).strip_prefix(word)?.trim().parse().ok();
            printed.lines().filter_map(after).next_back().unwrap_or(0)
        };
        Self { passed: number("pass "), failed: number("fail ") }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number that stands before a word.
fn before(line: &str, word: &str) -> u64 {
    let head = line.split_once(word).map_or("", |(head, _)| head);
    head.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_runner_is_understood() {
        let cargo = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored\n\ntest result: FAILED. 1 passed; 2 failed; 0 ignored\n";
        assert_eq!(Counts::of_cargo(cargo), Counts { passed: 4, failed: 2 });
        assert_eq!(
            Counts::of_playwright("  1 failed\n    a test\n  12 passed (3.4s)\n"),
            Counts { passed: 12, failed: 1 }
        );
        assert_eq!(Counts::of_node("ℹ tests 5\nℹ pass 4\nℹ fail 1\n"), Counts { passed: 4, failed: 1 });
        assert_eq!(Counts::of_node("# pass 7\n# fail 0\n"), Counts { passed: 7, failed: 0 });
        assert_eq!(Counts::of_cargo(""), Counts::default());
    }
}
