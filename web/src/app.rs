//! The editor as a whole.

use crate::account::Account;
use crate::audience::{Audience, AudienceRoom};
use crate::desk::{DeskScreen, Plan};
use crate::embed::Host;
use crate::exchange::{
    Brought, DropZone, ExportDialog, ImportDialog, Outgoing, Shelf, bring_file, bring_text, open_links,
};
use crate::form::Form;
use crate::help::Help;
use crate::i18n::{self, Language, t};
use crate::languages::Picker;
use crate::library::{self, Drafts, Library, keep_drafts};
use crate::media::LocalFiles;
use crate::palette::{Desk, HelpSheet, Palette, SkipLinks, listen_to_keys};
use crate::platform::dom;
use crate::platform::focus::{Spot, keep_focus};
use crate::preview::{Phone, Settings};
use crate::problems::{ProblemHint, Problems, listen_to_pointing};
use crate::rest::{Arrival, Left};
use crate::rulebook::{Pasted, Rules};
use crate::send::SendPanel;
use crate::shell::{Newer, Theme, Toaster, TopBar, VerdictBar, reflect_language, sheets_in_history};
use crate::start::{Start, begin_with, go, open_blank, opening_screen, screen_in_address};
use crate::state::{Editor, Screen, Sheet, editor};
use crate::ui::{IconButton, Sprite};
use crate::wish::{Ask, Wish};
use leptos::mount::mount_to;
use leptos::prelude::*;

/// Mounts the editor where something else stood, with the focus in the same place.
pub(crate) fn open(arrival: Arrival) {
    let spot = Spot::of_focus();
    let left = (arrival.clear)();
    let sprite = arrival.sprite;
    // The editor lives as long as the page.
    mount_to(arrival.frame, move || view! { <App sprite left/> }).forget();
    if spot.is_some_and(|spot| !spot.focus()) {
        // What had it is drawn later: the screen then holds its place.
        dom::focus_id("start");
    }
}

/// Does what was asked for.
fn grant(editor: Editor, palette: Desk, brought: Brought, wish: Wish) {
    match wish {
        Wish::Go(screen) => go(editor, screen),
        // The editor has read the address as it came.
        Wish::Follow => {}
        Wish::Blank => open_blank(editor),
        Wish::Example(example) => begin_with(editor, &example),
        Wish::Import => editor.importing.set(true),
        Wish::Palette => palette.open_palette(),
        Wish::Shortcuts => palette.help.set(true),
        Wish::TakeIn(file) => library::take_in(editor, brought, file),
        Wish::Dropped(file) => bring_file(editor, brought, file),
        Wish::Pasted(text) => bring_text(editor, brought, text),
    }
}

/// The editor.
#[component]
pub(crate) fn App(sprite: String, left: Left) -> impl IntoView {
    let language = Language::new(left.locale);
    let files = LocalFiles::new();
    let library = Library::new(files);
    let (family, was_here) = library.opening_family(language.0.get_untracked());
    let editor = Editor::new(family, language, library, opening_screen(!was_here));
    let theme = Theme::new();
    provide_context(language);
    provide_context(Sprite(sprite));
    provide_context(editor);
    provide_context(theme);
    provide_context(files);
    let brought = Brought::new();
    provide_context(brought);
    provide_context(Outgoing::new());
    provide_context(Pasted::new());
    provide_context(Settings::new());
    let account = Account::new();
    provide_context(Audience::new(account));
    provide_context(crate::languages::Desk::new());
    provide_context(shelf(editor));
    provide_context(Host::around(editor));
    let plan = Plan::new(editor, language, account);
    provide_context(plan);
    plan.keep();
    reflect_language(language);
    keep_drafts(editor, !was_here);
    screen_in_address(editor);
    let palette = Desk::new();
    provide_context(palette);
    let grant = move |wish| grant(editor, palette, brought, wish);
    provide_context(Ask::new(Callback::new(grant), Callback::new(move |locale| editor.speak(locale))));
    if let Some(wanted) = left.wanted.filter(|wanted| *wanted != left.locale) {
        editor.speak(wanted);
    }
    if let Some(wish) = left.wish {
        queue_microtask(move || grant(wish));
    }
    listen_to_keys();
    listen_to_pointing(editor);
    sheets_in_history(editor);
    keep_focus();
    open_links(editor);
    let sheet = move || match editor.sheet.get() {
        Sheet::None => "",
        Sheet::Problems => "problems",
        Sheet::Preview => "preview",
    };
    Effect::new(move |_| crate::platform::dom::set_attribute("app", "data-sheet", sheet()));
    let shelf = RwSignal::new(left.shelf);
    // A screen that is asked for again is not drawn again.
    let screen = Memo::new(move |_| editor.screen.get());
    view! {
        <SkipLinks/>
        <TopBar/>
        {move || match screen.get() {
            Screen::Start => view! { <Start shelf drafts=view! { <Drafts/> }.into_any()/> }.into_any(),
            Screen::Draft => view! { <DraftScreen/> }.into_any(),
            Screen::Desk => view! { <DeskScreen/> }.into_any(),
            Screen::Audience => view! { <AudienceRoom/> }.into_any(),
            Screen::Rules => view! { <Rules/> }.into_any(),
            Screen::Help => view! { <Help/> }.into_any(),
        }}
        <Toaster/>
        <ImportDialog/>
        <Picker/>
        <ExportDialog/>
        <DropZone/>
        <ProblemHint/>
        <Palette/>
        <HelpSheet/>
        <Newer/>
    }
}

/// The draft in its three columns.
#[component]
fn DraftScreen() -> impl IntoView {
    let editor = editor();
    view! {
        <main class="columns">
            <Form/>
            <Problems/>
            <PreviewColumn/>
        </main>
        <div class="backdrop" on:click=move |_| editor.sheet.set(Sheet::None)></div>
        <VerdictBar/>
    }
}

/// Where templates go that come in several at once.
fn shelf(editor: Editor) -> Shelf {
    Shelf(Callback::new(move |families| {
        library::add(editor, families);
        editor.screen.set(Screen::Start);
    }))
}

/// The phone, or the answer to whether the message can go out.
#[component]
fn PreviewColumn() -> impl IntoView {
    let editor = editor();
    let theme = expect_context::<Theme>();
    let asking = RwSignal::new(false);
    view! {
        <section class="col col-preview" id="preview" tabindex="-1" aria-label=t(&i18n::PREVIEW)>
            <div class="sheet-head sheet-only">
                <h2>{t(&i18n::PREVIEW)}</h2>
                <IconButton icon="close" name=&i18n::CLOSE on_press=move || editor.sheet.set(Sheet::None)/>
            </div>
            <div class="preview-body">
                <div class="segmented wide pane-tabs" role="tablist">
                    <button type="button" class="seg" role="tab" id="tab-preview" aria-selected=move || (!asking.get()).to_string() on:click=move |_| asking.set(false)>
                        <span data-label=t(&i18n::PREVIEW)>{t(&i18n::PREVIEW)}</span>
                    </button>
                    <button type="button" class="seg" role="tab" id="tab-send" aria-selected=move || asking.get().to_string() on:click=move |_| asking.set(true)>
                        <span data-label=t(&i18n::CAN_I_SEND)>{t(&i18n::CAN_I_SEND)}</span>
                    </button>
                </div>
                <Show when=move || asking.get() fallback=move || view! { <Phone dark=theme.signal()/> }>
                    <SendPanel/>
                </Show>
            </div>
        </section>
    }
}
