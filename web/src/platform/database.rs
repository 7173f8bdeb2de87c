//! What the browser keeps in `IndexedDB`: drafts under their ids, and the files of this device that they name.

use super::storage::NotKept;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbTransactionMode,
};

const NAME: &str = "ventana";
const VERSION: u32 = 1;
const DRAFTS: &str = "drafts";
const FILES: &str = "files";

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) text: String,
    /// When it was kept, in epoch milliseconds.
    pub(crate) kept: f64,
    /// How often it has been written: whoever writes says which one was read.
    pub(crate) revision: u32,
    /// The tab that wrote it.
    pub(crate) tab: String,
}

/// Why a draft was not written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Unwritten {
    NotKept(NotKept),
    /// Somebody has written it since; `None` when it was deleted.
    Newer(Option<Record>),
}

impl From<NotKept> for Unwritten {
    fn from(why: NotKept) -> Self {
        Self::NotKept(why)
    }
}

/// An open database. It closes by itself when another tab brings a newer version.
#[derive(Clone, Debug)]
pub(crate) struct Database(IdbDatabase);

impl Database {
    /// `Err` where the browser keeps nothing for this page, as some do in a private window.
    pub(crate) async fn open() -> Result<Self, NotKept> {
        let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
        let request = factory
            .and_then(|factory| factory.open_with_u32(NAME, VERSION).ok())
            .ok_or(NotKept::Unavailable)?;
        let made = request.clone();
        let on_upgrade = Closure::once_into_js(move || {
            let made = made.result().ok().and_then(|made| made.dyn_into::<IdbDatabase>().ok());
            if let Some(made) = made {
                // A store that cannot be made is missed by the first who opens it.
                let _ = made.create_object_store(DRAFTS);
                let _ = made.create_object_store(FILES);
            }
        });
        request.set_onupgradeneeded(Some(on_upgrade.unchecked_ref()));
        let opened = opened(&request).await.map_err(|_| NotKept::Unavailable)?;
        let database = opened.dyn_into::<IdbDatabase>().map_err(|_| NotKept::Unavailable)?;
        let closing = database.clone();
        let close = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
        // The page keeps the database for as long as it is open.
        close.forget();
        Ok(Self(database))
    }

    fn store(
        &self,
        name: &str,
        mode: IdbTransactionMode,
    ) -> Result<(IdbTransaction, IdbObjectStore), NotKept> {
        let transaction =
            self.0.transaction_with_str_and_mode(name, mode).map_err(|_| NotKept::Unavailable)?;
        let store = transaction.object_store(name).map_err(|_| NotKept::Unavailable)?;
        Ok((transaction, store))
    }

    /// Every draft, in no order.
    pub(crate) async fn drafts(&self) -> Result<Vec<Record>, NotKept> {
        let (_, store) = self.store(DRAFTS, IdbTransactionMode::Readonly)?;
        let all = answered(&store.get_all().map_err(|why| not_kept(&why))?).await?;
        Ok(Array::from(&all).iter().filter_map(|value| record(&value)).collect())
    }

    pub(crate) async fn draft(&self, id: &str) -> Result<Option<Record>, NotKept> {
        let (_, store) = self.store(DRAFTS, IdbTransactionMode::Readonly)?;
        let value = answered(&store.get(&id.into()).map_err(|why| not_kept(&why))?).await?;
        Ok(record(&value))
    }

    /// Writes a draft, unless somebody has written it since `known` was read; says the new revision.
    pub(crate) async fn write(
        &self,
        id: &str,
        text: &str,
        (kept, tab): (f64, &str),
        known: u32,
    ) -> Result<u32, Unwritten> {
        let (transaction, store) = self.store(DRAFTS, IdbTransactionMode::Readwrite)?;
        let held = answered(&store.get(&id.into()).map_err(|why| not_kept(&why))?).await?;
        let held = record(&held);
        if held.as_ref().map_or(0, |held| held.revision) != known {
            return Err(Unwritten::Newer(held));
        }
        let revision = known + 1;
        let value = object([
            ("id", id.into()),
            ("text", text.into()),
            ("kept", kept.into()),
            ("revision", revision.into()),
            ("tab", tab.into()),
        ]);
        store.put_with_key(&value, &id.into()).map_err(|why| not_kept(&why))?;
        done(&transaction).await?;
        Ok(revision)
    }

    pub(crate) async fn delete(&self, id: &str) -> Result<(), NotKept> {
        self.delete_from(DRAFTS, id).await
    }

    /// A file as the browser holds it.
    pub(crate) async fn file(&self, handle: &str) -> Option<web_sys::File> {
        let (_, store) = self.store(FILES, IdbTransactionMode::Readonly).ok()?;
        let value = answered(&store.get(&handle.into()).ok()?).await.ok()?;
        Reflect::get(&value, &"file".into()).ok()?.dyn_into().ok()
    }

    pub(crate) async fn keep_file(
        &self,
        handle: &str,
        file: &web_sys::File,
        taken: f64,
    ) -> Result<(), NotKept> {
        let (transaction, store) = self.store(FILES, IdbTransactionMode::Readwrite)?;
        let value = object([("file", file.into()), ("taken", taken.into())]);
        store.put_with_key(&value, &handle.into()).map_err(|why| not_kept(&why))?;
        done(&transaction).await
    }

    /// The handles of all files, and when each was taken in, in epoch milliseconds.
    pub(crate) async fn files(&self) -> Result<Vec<(String, f64)>, NotKept> {
        let (_, store) = self.store(FILES, IdbTransactionMode::Readonly)?;
        // Both are in the order of the keys.
        let keys = answered(&store.get_all_keys().map_err(|why| not_kept(&why))?).await?;
        let values = answered(&store.get_all().map_err(|why| not_kept(&why))?).await?;
        let taken = |value: JsValue| Reflect::get(&value, &"taken".into()).ok()?.as_f64();
        let (keys, values) = (Array::from(&keys), Array::from(&values));
        let files = keys.iter().zip(values.iter());
        Ok(files.filter_map(|(key, value)| Some((key.as_string()?, taken(value)?))).collect())
    }

    pub(crate) async fn drop_file(&self, handle: &str) -> Result<(), NotKept> {
        self.delete_from(FILES, handle).await
    }

    async fn delete_from(&self, store: &str, key: &str) -> Result<(), NotKept> {
        let (transaction, store) = self.store(store, IdbTransactionMode::Readwrite)?;
        store.delete(&key.into()).map_err(|why| not_kept(&why))?;
        done(&transaction).await
    }
}

fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (key, value) in fields {
        // Setting a property of an object of our own cannot fail.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    object.into()
}

fn record(value: &JsValue) -> Option<Record> {
    let get = |key: &str| Reflect::get(value, &key.into()).ok();
    let revision = get("revision")?.as_f64()?;
    Some(Record {
        id: get("id")?.as_string()?,
        text: get("text")?.as_string()?,
        kept: get("kept")?.as_f64()?,
        #[expect(clippy::cast_sign_loss, reason = "we wrote it, and a negative one becomes zero")]
        revision: revision as u32,
        tab: get("tab")?.as_string()?,
    })
}

fn not_kept(why: &JsValue) -> NotKept {
    let is_full = why.dyn_ref::<DomException>().is_some_and(|why| why.name() == "QuotaExceededError");
    if is_full { NotKept::Full } else { NotKept::Unavailable }
}

/// What an `on…` of the browser is set to.
type Set<'a> = &'a dyn Fn(&Function);

/// Waits for one of two events.
async fn either(good: Set<'_>, bad: Set<'_>) -> bool {
    let promise = Promise::new(&mut |resolve, reject| {
        good(&resolve);
        bad(&reject);
    });
    JsFuture::from(promise).await.is_ok()
}

async fn opened(request: &IdbOpenDbRequest) -> Result<JsValue, NotKept> {
    // A version that an older tab keeps from opening is as good as none; it must not hold up the page.
    let blocked = |reject: &Function| {
        request.set_onerror(Some(reject));
        request.set_onblocked(Some(reject));
    };
    let is_there = either(&|resolve| request.set_onsuccess(Some(resolve)), &blocked).await;
    if is_there { request.result().map_err(|why| not_kept(&why)) } else { Err(NotKept::Unavailable) }
}

async fn answered(request: &IdbRequest) -> Result<JsValue, NotKept> {
    let set = |resolve: &Function| request.set_onsuccess(Some(resolve));
    if either(&set, &|reject| request.set_onerror(Some(reject))).await {
        return request.result().map_err(|why| not_kept(&why));
    }
    let why = request.error().ok().flatten().map(JsValue::from).unwrap_or_default();
    Err(not_kept(&why))
}

/// Waits until a transaction is on the disk: only its end says whether there was room.
async fn done(transaction: &IdbTransaction) -> Result<(), NotKept> {
    let bad = |reject: &Function| {
        transaction.set_onerror(Some(reject));
        transaction.set_onabort(Some(reject));
    };
    if either(&|resolve| transaction.set_oncomplete(Some(resolve)), &bad).await {
        return Ok(());
    }
    let why = transaction.error().map(JsValue::from).unwrap_or_default();
    Err(not_kept(&why))
}
