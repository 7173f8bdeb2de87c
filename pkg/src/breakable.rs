//! Ways to break the module, for the tests of what follows. Never in what is shipped.

/// The text of a document, unless it asks to break: by a panic, by calling ever deeper, by asking for all
/// memory there is, by never answering.
#[expect(clippy::panic, reason = "what is tested is what follows a panic")]
pub(crate) fn broken_by(text: String) -> String {
    match text.as_str() {
        "break by a panic" => panic!("{text}"),
        "break by depth" => deeper(0),
        "break by memory" => [(); 3].map(|()| String::with_capacity(isize::MAX.cast_unsigned())).concat(),
        "go on for ever" => loop {
            std::hint::spin_loop();
        },
        _ => text,
    }
}

#[expect(unconditional_recursion, reason = "a stack that overflows is what is tested")]
#[inline(never)]
fn deeper(depth: u64) -> String {
    // What follows the call keeps the compiler from making a loop of it.
    format!("{}{depth}", deeper(depth + 1))
}
