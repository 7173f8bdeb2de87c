use web_sys::Storage;

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotKept {
    /// The browser keeps nothing for this page.
    Unavailable,
    /// No room is left.
    Full,
}

fn local() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What was kept under `key`.
pub(crate) fn read(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

pub(crate) fn write(key: &str, value: &str) -> Result<(), NotKept> {
    let storage = local().ok_or(NotKept::Unavailable)?;
    storage.set_item(key, value).map_err(|_| NotKept::Full)
}
