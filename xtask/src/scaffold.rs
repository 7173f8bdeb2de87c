//! A new rule: a file that compiles, stands in the list, and fails the tests of its promises until it is filled in.

use crate::steps::{Outcome, read, root, say, write};

/// `name` is `group/name-of-the-rule`.
pub(crate) fn run(name: &str) -> Outcome {
    let (group, code) =
        name.split_once('/').ok_or("A rule stands in a group: new-rule body/body-too-loud")?;
    let is_kebab = |word: &str| {
        word.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
    };
    if !is_kebab(code) || !is_kebab(group) {
        return Err(format!("`{name}` is not in kebab-case."));
    }
    let rules = root().join("core/src/rules");
    let (group_module, module) = (group.replace('-', "_"), code.replace('-', "_"));
    let group_file = rules.join(&group_module).join("mod.rs");
    let file = rules.join(&group_module).join(format!("{module}.rs"));
    if file.exists() {
        return Err(format!("The rule {name} is there already."));
    }
    let group_text = read(&group_file).map_err(|_| {
        format!("There is no group `{group}` in core/src/rules. Make its folder with a mod.rs that says what lives there.")
    })?;
    let registry_file = rules.join("registry.rs");
    let registry = with_entry(&read(&registry_file)?, &group_module, &module)?;
    write(&group_file, with_module(&group_text, &module))?;
    write(&registry_file, registry)?;
    write(&file, file_of(code))?;
    say(&format!("core/src/rules/{group_module}/{module}.rs is there and fails its tests. Now:"));
    println!("  1. Fill in its texts in three languages, its source and its date.");
    println!("  2. Write its check, and a good and a bad example; a fix needs a case.");
    println!("  3. cargo test -p ventana-core, then cargo xtask docs.");
    Ok(())
}

/// Adds a module in the place its name has among the others.
fn with_module(text: &str, module: &str) -> String {
    let line = format!("pub(super) mod {module};");
    let mut lines: Vec<&str> = text.lines().collect();
    let is_module = |line: &&str| line.starts_with("pub(super) mod ");
    let after = lines.iter().position(|held| is_module(held) && *held > line.as_str());
    let last = lines.iter().rposition(is_module).map_or(lines.len(), |index| index + 1);
    lines.insert(after.unwrap_or(last), &line);
    lines.join("\n") + "\n"
}

/// Adds a rule behind those of its folder, in a group of its own that is asked about every template.
fn with_entry(text: &str, group: &str, module: &str) -> Outcome<String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let of_folder = format!("        {group}::");
    let last = lines.iter().rposition(|line| line.starts_with(&of_folder));
    let behind_group =
        last.and_then(|last| Some(last + 1 + lines.get(last..)?.iter().position(|line| line == "    ],")?));
    let end = behind_group.or_else(|| lines.iter().rposition(|line| line == "}"));
    let end = end.ok_or("The list of rules in registry.rs was not found.")?;
    let entry = format!("        {group}::{module}::RULE,");
    lines.splice(end..end, ["    Traits::ANY => [".into(), entry, "    ],".into()]);
    Ok(lines.join("\n") + "\n")
}

fn file_of(code: &str) -> String {
    TEMPLATE.replace("CODE", code)
}

const TEMPLATE: &str = r#"use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "CODE",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! { en: "", es: "", pt: "" },
    message: text! { en: "", es: "", pt: "" },
    help: None,
    fixes: &[],
    source: "",
    confidence: Confidence::Documented,
    as_of: "",
    meta: None,
    rows: &[],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples { good: &[], bad: &[] },
};

fn check(_subject: &Subject<'_>, _found: &mut Findings<'_>) {}
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_takes_its_place_by_name() {
        let text = "//! Rules.\n\npub(super) mod a;\npub(super) mod c;\n";
        assert_eq!(
            with_module(text, "b"),
            "//! Rules.\n\npub(super) mod a;\npub(super) mod b;\npub(super) mod c;\n"
        );
        assert_eq!(with_module("//! Rules.\n", "b"), "//! Rules.\npub(super) mod b;\n");
    }

    #[test]
    fn a_rule_joins_its_folder_and_is_asked_about_every_template() {
        let text = "groups! {\n    Traits::ANY => [\n        body::a::RULE,\n    ],\n    Traits::URL => [\n        name::b::RULE,\n    ],\n}\n";
        let with = |group| with_entry(text, group, "z").unwrap();
        assert!(with("body").contains(
            "body::a::RULE,\n    ],\n    Traits::ANY => [\n        body::z::RULE,\n    ],\n    Traits::URL"
        ));
        assert!(
            with("footer").ends_with("    ],\n    Traits::ANY => [\n        footer::z::RULE,\n    ],\n}\n")
        );
        assert!(with_entry("", "body", "z").is_err());
    }

    #[test]
    fn the_new_file_has_its_code_and_nothing_filled_in() {
        let file = file_of("body-too-loud");
        assert!(file.contains("code: \"body-too-loud\"") && file.contains("source: \"\""));
    }
}
