//! The only place that touches clock, storage, clipboard and files of the browser.
//! Nothing here knows what a draft is.

pub(crate) mod address;
pub(crate) mod arrows;
pub(crate) mod aside;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod customs;
pub(crate) mod database;
pub(crate) mod deflate;
pub(crate) mod dom;
pub(crate) mod files;
pub(crate) mod focus;
pub(crate) mod frame;
pub(crate) mod history;
pub(crate) mod offline;
pub(crate) mod paint;
pub(crate) mod shipped;
pub(crate) mod storage;
pub(crate) mod tabs;
pub(crate) mod words;
pub(crate) mod zones;
