use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// The largest file that is read, in bytes: hundreds of templates fit, a video does not.
const LARGEST: f64 = 5.0 * 1024.0 * 1024.0;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    TooLarge,
    Unreadable,
}

/// The file that was chosen in a field, which is emptied so that the same one can be chosen again.
pub(crate) fn chosen(event: &web_sys::Event) -> Option<File> {
    let input = event.target()?.dyn_into::<web_sys::HtmlInputElement>().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// The text of a file of the device.
pub(crate) async fn read_text(file: File) -> Result<String, Unread> {
    if file.size() > LARGEST {
        return Err(Unread::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| Unread::Unreadable)?;
    text.as_string().ok_or(Unread::Unreadable)
}

/// Hands JSON to the person as a file.
pub(crate) fn download(name: &str, text: &str) -> Option<()> {
    download_as(name, text, "application/json")
}

/// Hands a text to the person as a file of a media type.
pub(crate) fn download_as(name: &str, text: &str, kind: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    hand_over(name, &address)?;
    web_sys::Url::revoke_object_url(&address).ok()
}

/// Hands what is at an address of ours to the person as a file.
pub(crate) fn hand_over(name: &str, address: &str) -> Option<()> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    let link = link.dyn_into::<web_sys::HtmlAnchorElement>().ok()?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Some(())
}
