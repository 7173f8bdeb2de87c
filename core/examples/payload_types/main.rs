//! Prints the TypeScript of what Graph is sent, from the types and the data that judge it.

mod messages;
mod templates;

fn main() {
    print!("{}{}", templates::templates(), messages::messages());
}

fn comment(about: &str, indent: &str) -> String {
    if about.contains('\n') {
        let lines: Vec<String> = about.lines().map(|line| format!("{indent} * {line}")).collect();
        format!("{indent}/**\n{}\n{indent} */\n", lines.join("\n"))
    } else {
        format!("{indent}/** {about} */\n")
    }
}
