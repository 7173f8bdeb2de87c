use super::{LOCAL, LocalFile, LocalFiles};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlImageElement, Url};

/// The largest file that is held, in bytes: the largest document that Meta takes.
const LARGEST: f64 = 100.0 * 1024.0 * 1024.0;

/// Takes a file in as a sample and says by which handle the template names it. `None` for one that is too large to be
/// held; nothing of it is read then.
pub(crate) async fn take(files: LocalFiles, file: File) -> Option<String> {
    if file.size() > LARGEST {
        return None;
    }
    let address = Url::create_object_url_with_blob(&file).ok()?;
    let kind = file.type_();
    let dimensions = if kind.starts_with("image/") { dimensions(&address).await } else { None };
    let handle = format!("{LOCAL}{}", file.name());
    files.hold(LocalFile {
        handle: handle.clone(),
        name: file.name(),
        kind,
        size: file.size(),
        dimensions,
        address,
    });
    Some(handle)
}

/// Width and height of a picture; `None` when the browser cannot draw it.
async fn dimensions(address: &str) -> Option<(u32, u32)> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    Some((image.natural_width(), image.natural_height()))
}
