//! The only build script there is.

fn main() {}
