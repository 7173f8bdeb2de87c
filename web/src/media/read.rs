use super::{LOCAL, LocalFile, LocalFiles, is_image};
use ventana_core::policy::media;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlImageElement, Url};

/// Takes a file in as a sample and says by which handle the template names it. `None` for one that is larger than
/// anything Meta takes; nothing of it is read then.
pub(crate) async fn take(files: LocalFiles, file: File) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "the sizes of files that are taken are exact in an f64")]
    if file.size() > media::most_bytes() as f64 {
        return None;
    }
    let local = described(&file).await?;
    Some(files.hold(local, &file))
}

/// Brings a file back that was kept, under the handle by which drafts name it.
pub(crate) async fn restore(files: LocalFiles, handle: String, file: File) {
    if let Some(local) = described(&file).await {
        files.show(LocalFile { handle, ..local });
    }
}

async fn described(file: &File) -> Option<LocalFile> {
    let address = Url::create_object_url_with_blob(file).ok()?;
    let kind = file.type_();
    let dimensions = if is_image(&kind) { dimensions(&address).await } else { None };
    Some(LocalFile {
        handle: format!("{LOCAL}{}", file.name()),
        name: file.name(),
        kind,
        size: file.size(),
        dimensions,
        address,
    })
}

/// Lets go of a file that the page holds no longer.
pub(super) fn release(address: &str) {
    // An address that is none any more is released already.
    let _ = Url::revoke_object_url(address);
}

/// Width and height of a picture; `None` when the browser cannot draw it.
async fn dimensions(address: &str) -> Option<(u32, u32)> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    Some((image.natural_width(), image.natural_height()))
}
