//! What is printed, held by snapshots: `INSTA_UPDATE=always cargo test -p ventana-cli --test reports` renews them.

#![cfg(not(target_arch = "wasm32"))]

mod shared;

use shared::Memory;
use ventana_cli::Outcome;

const ORDER: &str = r#"{
  "name": "Order Update",
  "language": "es-MX",
  "category": "UTILITY",
  "components": [
    {"type": "HEADER", "format": "TEXT", "text": "*Pedido* {{1}}", "example": {"header_text": ["4821"]}},
    {"type": "BODY", "text": "Hola {{1}} 👋🏽, tu pedido {{3}} salió hoy. Síguelo en https://bit.ly/3xLino", "example": {"body_text": [["Ana", "4821"]]}},
    {"type": "FOOTER", "text": "Tienda Casa Lino, Guadalajara"}
  ]
}
"#;

const ANSWER: &str = r#"{"data":[{"name":"hello","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Your order has left our warehouse."}]},{"name":"bye","language":"en_GB","category":"UTILITY","components":[{"type":"BODY","text":"Your order has left {{1}}"}]}],"paging":{"cursors":{"after":"MjQZD"}}}"#;

fn desk() -> Memory {
    Memory::with(&[
        ("t/answer.json", ANSWER),
        ("t/broken.json", "{\n  \"name\": \"x\",\n  \"components\": [,]\n}\n"),
        ("t/order: 100 %, new.json", ORDER),
        ("t/package.json", "{\"name\": \"shop\", \"version\": \"1.0.0\"}"),
    ])
}

fn told(words: &str) -> String {
    let mut desk = desk();
    let outcome = desk.run(words);
    let errors =
        if desk.errors.is_empty() { String::new() } else { format!("\n--- errors\n{}", desk.errors) };
    format!("{}{errors}\n--- {outcome:?}\n", desk.output)
}

#[test]
fn for_people() {
    insta::assert_snapshot!(told("check t missing.json"));
}

#[test]
fn for_people_in_spanish() {
    insta::assert_snapshot!(told("check t missing.json --locale es"));
}

#[test]
fn for_people_with_colours_after_fixes() {
    insta::assert_snapshot!(told("check t --fix --color always").replace('\u{1b}', "ESC"));
}

#[test]
fn for_programs() {
    insta::assert_snapshot!(told("check t missing.json --format json --fix"));
}

#[test]
fn for_code_scanning() {
    let sarif = told("check t missing.json --format sarif");
    insta::assert_snapshot!(sarif);
}

#[test]
fn for_pull_requests() {
    insta::assert_snapshot!(told("check t missing.json --format github"));
}

#[test]
fn whatever_is_for_programs_is_json() {
    for format in ["json", "sarif"] {
        for words in ["check t", "check t missing.json", "check missing.json", "check t --quiet --fix=all"] {
            let mut desk = desk();
            desk.run(&format!("{words} --format {format}"));
            let read: Result<serde_json::Value, _> = serde_json::from_str(&desk.output);
            assert!(read.is_ok(), "{format}, {words}: {}", desk.output);
        }
    }
}

#[test]
fn results_of_sarif_name_a_rule_that_is_there_and_a_place_in_the_file() {
    let mut desk = desk();
    assert_eq!(desk.run("check t --format sarif"), Outcome::Wrong);
    let log: serde_json::Value = serde_json::from_str(&desk.output).unwrap();
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 5);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert!(region["startLine"].as_u64() >= Some(1) && region["startColumn"].as_u64() >= Some(1));
        let fixes = result["fixes"].as_array().into_iter().flatten();
        for fix in fixes {
            let replaced = &fix["artifactChanges"][0]["replacements"][0];
            assert!(
                replaced["deletedRegion"]["endLine"].as_u64()
                    >= replaced["deletedRegion"]["startLine"].as_u64()
            );
        }
    }
    let addresses = rules.iter().filter_map(|rule| rule["helpUri"].as_str());
    assert!(addresses.clone().count() > 0 && addresses.into_iter().all(|uri| uri.starts_with("https://")));
    assert!(rules.iter().all(|rule| rule["help"]["text"].as_str().is_some_and(|help| !help.is_empty())));
}
