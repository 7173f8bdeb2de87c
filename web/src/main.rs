//! The editor.

fn main() {}
