//! The border between what the first view needs and the rest of the module, which follows in a file of its own. All that
//! is reached from here alone is in that file. A build for work on this machine has no border: all is one module.

use crate::app;
use crate::audience;
use crate::start::Shelf;
use crate::wish::Wish;
use ventana_core::Locale;
use web_sys::HtmlElement;

/// The rest of the module could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotCome;

/// What the editor finds where it is to stand.
pub(crate) struct Arrival {
    pub(crate) frame: HtmlElement,
    pub(crate) sprite: String,
    /// Clears the place, and says what is to go on.
    pub(crate) clear: Box<dyn FnOnce() -> Left>,
}

/// What goes on from what stood there.
pub(crate) struct Left {
    pub(crate) locale: Locale,
    /// The language that was chosen, while its words may still be under way.
    pub(crate) wanted: Option<Locale>,
    pub(crate) wish: Option<Wish>,
    /// Which examples were shown.
    pub(crate) shelf: Shelf,
}

impl Left {
    /// Nothing goes on but the language.
    pub(crate) fn nothing(locale: Locale) -> Self {
        Self { locale, wanted: None, wish: None, shelf: Shelf::default() }
    }
}

#[cfg(feature = "split")]
#[expect(clippy::unnecessary_wraps, reason = "whether the rest is there is what the macro puts in")]
mod border {
    use super::{Arrival, NotCome, app, audience};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for NotCome {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(rest, fallible, preload(fetch))]
    pub(crate) fn enter(arrival: Box<Arrival>) -> Result<(), NotCome> {
        app::open(*arrival);
        Ok(())
    }

    #[wasm_split(rest, fallible)]
    pub(crate) fn serve() -> Result<(), NotCome> {
        audience::serve();
        Ok(())
    }
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "what is behind the border has to be awaited")]
mod border {
    use super::{Arrival, NotCome, app, audience};

    pub(crate) async fn fetch() -> Result<(), NotCome> {
        Ok(())
    }

    pub(crate) async fn enter(arrival: Box<Arrival>) -> Result<(), NotCome> {
        app::open(*arrival);
        Ok(())
    }

    pub(crate) async fn serve() -> Result<(), NotCome> {
        audience::serve();
        Ok(())
    }
}

pub(crate) use border::{enter, serve};

/// Has the rest fetched while nobody waits for it. Whether it came is told to those who need it.
pub(crate) async fn fetch() {
    let _ = border::fetch().await;
}
