//! How the command behaves on a machine in memory: outcomes, streams, fixes, progress.

#![cfg(not(target_arch = "wasm32"))]

mod shared;

use proptest::prelude::*;
use shared::Memory;
use ventana_cli::Outcome;
use ventana_cli::host::Unprinted;

const SOUND: &str = r#"{"name": "hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#;
const WRONG: &str = r#"{"name": "Hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#;
const RISKY: &str = r#"{"name": "hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse: https://bit.ly/3x"}]}"#;

#[test]
fn outcomes_are_what_ci_expects() {
    let outcome = |words: &str| {
        let files = [("a.json", SOUND), ("b.json", WRONG), ("c.json", RISKY), ("n/data.json", "{}")];
        Memory::with(&files).run(words)
    };
    assert_eq!(outcome("check a.json"), Outcome::Sound);
    assert_eq!(outcome("check b.json a.json"), Outcome::Wrong);
    assert_eq!(outcome("check c.json"), Outcome::Sound);
    assert_eq!(outcome("check c.json --max-warnings 1"), Outcome::Sound);
    assert_eq!(outcome("check c.json --strict"), Outcome::Wrong);
    assert_eq!(outcome("check b.json --fix"), Outcome::Sound);
    assert_eq!(outcome("check n"), Outcome::Failed, "no template is in it");
    assert_eq!(outcome("check n a.json"), Outcome::Sound);
    assert_eq!(outcome("check b.json missing.json"), Outcome::Failed);
    assert_eq!(outcome("check"), Outcome::Failed);
    assert_eq!(outcome("check --format yaml a.json"), Outcome::Failed);
    assert_eq!(outcome("--help"), Outcome::Sound);
    assert_eq!(outcome("--version"), Outcome::Sound);
}

#[test]
fn a_report_that_is_cut_short_is_no_success_unless_nobody_reads_on() {
    let outcome = |why, file: &str| {
        let room = Some((10, why));
        Memory { room, ..Memory::with(&[("a.json", SOUND), ("b.json", WRONG)]) }.run(file)
    };
    assert_eq!(outcome(Unprinted::Failed, "check a.json"), Outcome::Failed);
    assert_eq!(outcome(Unprinted::Unread, "check a.json"), Outcome::Sound);
    assert_eq!(outcome(Unprinted::Unread, "check b.json"), Outcome::Wrong);
    assert_eq!(outcome(Unprinted::Failed, "--help"), Outcome::Failed);
}

#[test]
fn a_line_is_as_wide_as_the_terminal_unless_its_owner_says_otherwise() {
    let widest = |is_terminal, columns, said: Option<&str>| {
        let mut desk = Memory { is_terminal, columns, ..Memory::with(&[("a.json", WRONG)]) };
        desk.variables.extend(said.map(|said| ("COLUMNS".to_owned(), said.to_owned())));
        desk.variables.insert("NO_COLOR".into(), "1".into());
        desk.run("check a.json");
        let shown = desk.output.lines().filter(|line| line.contains("\"Hello\""));
        shown.map(|line| line.chars().count()).max().unwrap_or_default()
    };
    let [narrow, wide] = [40, 400].map(|columns| widest(true, Some(columns), None));
    assert!(narrow < 60 && wide > 120, "{narrow}, {wide}");
    assert_eq!(widest(true, Some(400), Some("40")), narrow);
    assert_eq!(widest(true, Some(40), Some("wide")), narrow);
    assert_eq!(widest(false, Some(40), Some("40")), widest(false, None, None));
}

#[test]
fn what_is_misused_is_named_without_what_a_terminal_would_obey() {
    let mut desk = Memory::default();
    assert_eq!(desk.run("check --\u{1b}[2J\u{202e}x"), Outcome::Failed);
    assert!(
        desk.errors.contains("[2J") && !desk.errors.contains(['\u{1b}', '\u{202e}']),
        "{:?}",
        desk.errors
    );
}

#[test]
fn folders_are_walked_in_order_and_what_is_no_template_is_counted() {
    let mut desk = Memory::with(&[
        ("t/z.json", WRONG),
        ("t/a/b.JSON", WRONG),
        ("t/node_modules/c.json", WRONG),
        ("t/.hidden/d.json", WRONG),
        ("t/.e.json", WRONG),
        ("t/f.txt", WRONG),
        ("t/tsconfig.json", "{ // comments\n}"),
        ("t/latin.json", ""),
    ]);
    desk.files.insert("t/latin.json".into(), vec![b'{', 0xE9]);
    assert_eq!(desk.run("check t t/z.json --format github"), Outcome::Wrong);
    let files: Vec<_> = desk.output.lines().map(|line| line.split([' ', ',']).nth(1).unwrap()).collect();
    assert_eq!(files, ["file=t/a/b.JSON", "file=t/z.json"]);
    desk.output.clear();
    desk.run("check t");
    assert!(
        desk.output.contains(
            "2 errors in 2 templates, 2 files\n2 problems can be fixed with --fix\n2 files passed over"
        ),
        "{}",
        desk.output
    );
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_checked() {
    let mut desk = Memory::with(&[("a.json", WRONG), ("b.json", "")]);
    desk.files.insert("b.json".into(), vec![0xFF, 0xFE, b'{', 0]);
    desk.files.insert("c.json".into(), vec![b' '; 64_000_001]);
    assert_eq!(desk.run("check b.json c.json missing.json a.json"), Outcome::Failed);
    assert!(desk.output.contains("a.json:1:11 error malformed-name"), "{}", desk.output);
    assert_eq!(
        desk.errors,
        "missing.json: There is no such file or folder.\nb.json: It is not UTF-8 text, as JSON is.\nc.json: It is larger than 64 MB.\n"
    );
}

#[test]
fn standard_input_is_checked_and_printed_as_fixed() {
    let mut desk = Memory { input: WRONG.into(), ..Memory::default() };
    assert_eq!(desk.run("check - --stdin-name order.json"), Outcome::Wrong);
    assert!(desk.output.starts_with("order.json:1:11 error"), "{}", desk.output);
    let mut desk = Memory { input: ["\u{FEFF}", WRONG, "\r\n"].concat().into(), ..Memory::default() };
    assert_eq!(desk.run("check - --fix"), Outcome::Sound);
    assert_eq!(desk.output, ["\u{FEFF}", SOUND, "\r\n"].concat());
    assert!(desk.errors.starts_with("stdin: fixed malformed-name: "), "{}", desk.errors);
}

#[test]
fn a_fix_that_cannot_be_written_fails_and_nothing_is_called_fixed() {
    let mut desk = Memory { is_sealed: true, ..Memory::with(&[("a.json", WRONG)]) };
    assert_eq!(desk.run("check a.json --fix"), Outcome::Failed);
    assert_eq!(desk.text("a.json"), WRONG);
    assert_eq!(desk.errors, "a.json: It may not be opened.\n");
    assert!(!desk.output.contains("fixes written"), "{}", desk.output);
}

#[test]
fn what_needs_a_decision_is_fixed_only_when_all_is_asked_for() {
    let asked = r#"{"name": "hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse."}]}"#;
    let mut desk = Memory::with(&[("a.json", asked)]);
    desk.run("check a.json --fix");
    assert_eq!(desk.text("a.json"), asked, "samples are a person's to give");
    desk.run("check a.json --fix=all");
    assert!(desk.text("a.json").contains("body_text"), "{}", desk.text("a.json"));
}

#[test]
fn progress_is_shown_to_people_only_and_leaves_nothing_behind() {
    let files: Vec<_> =
        (0..120).map(|n| (format!("t/{n:03}.json"), if n == 60 { WRONG } else { SOUND })).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let mut desk = Memory { is_terminal: true, ..Memory::with(&files) };
    desk.run("check t");
    assert!(
        desk.errors.contains("\r50 of 120 files\u{1b}[K") && desk.errors.ends_with("\r\u{1b}[K"),
        "{:?}",
        desk.errors
    );
    assert!(desk.output.contains("\u{1b}[1;31merror\u{1b}[0m"));
    let mut desk = Memory::with(&files);
    desk.run("check t");
    assert_eq!(desk.errors, "");
    assert!(!desk.output.contains('\u{1b}'));
}

#[test]
fn colours_follow_terminal_option_and_environment() {
    let is_colored = |words: &str, is_terminal: bool, variables: &[(&str, &str)]| {
        let variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let mut desk = Memory { variables, is_terminal, ..Memory::with(&[("a.json", WRONG)]) };
        desk.run(&format!("check a.json {words}"));
        desk.output.contains('\u{1b}')
    };
    assert!(is_colored("", true, &[]) && !is_colored("", false, &[]));
    assert!(!is_colored("", true, &[("NO_COLOR", "1")]) && is_colored("", true, &[("NO_COLOR", "")]));
    assert!(!is_colored("", true, &[("TERM", "dumb")]) && is_colored("", false, &[("FORCE_COLOR", "1")]));
    assert!(
        !is_colored("--no-color", true, &[]) && is_colored("--color=always", false, &[("NO_COLOR", "1")])
    );
    assert!(
        !is_colored("--format github", true, &[]) && !is_colored("--format sarif --color always", true, &[])
    );
}

/// Templates with faults, with members that nobody knows, laid out in every way.
fn documents() -> impl Strategy<Value = String> {
    let name = prop::sample::select(&["Hello", "hello", "a b", "ñ", ""][..]);
    let language = prop::sample::select(&["en", "es-MX", "EN_us", "xx"][..]);
    let text = prop::sample::select(
        &[
            "Your order\\n\\n\\n\\nhas left.",
            "{{ 1 }} left",
            "Hi {{1}}{{2}} bye\\tbye",
            "\\u00e9 😀 {{name}}",
            "*bold",
        ][..],
    );
    let footer = prop::sample::select(&["Casa {{1}}", "A *bold* line\\nbelow", "ok"][..]);
    let layout = prop::sample::select(&[" ", "\n  ", "\r\n\t", ""][..]);
    let template = (name, language, text, footer, layout).prop_map(|(name, language, text, footer, gap)| {
        format!(
            "{{{gap}\"name\": \"{name}\",{gap}\"x-top\":1.50,{gap}\"language\":\"{language}\",{gap}\"category\": \"utility\",{gap}\"components\":[{gap}{{\"type\": \"BODY\", \"text\":\"{text}\", \"x-body\": {{\"0\": null}}}},{gap}{{\"type\":\"footer\",\"text\":\"{footer}\",\"x-foot\":[ ]}}{gap}]}}"
        )
    });
    (prop::collection::vec(template, 1..4), any::<bool>()).prop_map(|(templates, is_answer)| {
        let listed = templates.join(" ,\n ");
        if is_answer {
            format!("{{ \"x-before\": 1e400, \"data\": [{listed}], \"paging\": {{\"x\": []}} }}\n")
        } else {
            format!("[{listed}]")
        }
    })
}

fn count_of_unknown(text: &str) -> usize {
    ["\"x-top\":1.50", "\"x-body\": {\"0\": null}", "\"x-foot\":[ ]", "1e400", "\"paging\": {\"x\": []}"]
        .iter()
        .map(|member| text.matches(member).count())
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn fixing_twice_is_fixing_once_and_loses_no_member(text in documents(), all in any::<bool>()) {
        let words = if all { "check a.json --fix=all --quiet" } else { "check a.json --fix --quiet" };
        let mut desk = Memory::with(&[("a.json", &text)]);
        desk.run(words);
        let once = desk.text("a.json").to_owned();
        prop_assert_eq!(count_of_unknown(&once), count_of_unknown(&text), "{}", once);
        desk.is_sealed = true;
        desk.run(words);
        prop_assert_eq!(desk.text("a.json"), &once);
        prop_assert_eq!(&desk.errors, "");
    }

    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200), text in ".{0,80}", width in 0_usize..200) {
        for content in [bytes, text.clone().into_bytes(), format!("{{\"components\": [{text:?}").into_bytes()] {
            for format in ["human", "json", "sarif", "github"] {
                let mut desk = Memory { is_terminal: true, ..Memory::default() };
                desk.variables.insert("COLUMNS".into(), width.to_string());
                desk.files.insert("a.json".into(), content.clone());
                desk.run(&format!("check a.json --fix=all --format {format}"));
            }
        }
    }
}
