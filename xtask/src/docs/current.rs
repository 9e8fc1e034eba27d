//! What is served at this moment: the site of the last catalog without a fault, and the fault that has come since.
//!
//! A page is made when somebody asks for it. So an edit costs no more than reading the catalog and the few pages that are looked at.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hookbook_codegen::publish::PublishedFile;
use hookbook_codegen::{Catalog, SiteOptions, site_file};

/// Shared by the one that builds and those that serve.
#[derive(Default)]
pub(crate) struct Current {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    good: Option<Arc<Good>>,
    fault: Option<Arc<str>>,
    builds: u64,
}

/// A catalog without a fault, and what was made of it so far.
struct Good {
    catalog: Catalog,
    pages: Mutex<BTreeMap<String, Page>>,
}

/// A file as it is served.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) text: Arc<str>,
    /// The same for the same text, in another run too.
    pub(super) tag: String,
}

/// What a browser that shows a page has to hear of.
pub(super) struct News {
    /// Of the page; nothing where there is none.
    pub(super) tag: String,
    pub(super) fault: Option<Arc<str>>,
    pub(super) builds: u64,
}

impl Current {
    /// Takes what came of a build. Where that was a fault, the last good site stays.
    pub(crate) fn take(&self, built: Result<Catalog, String>) {
        let mut state = lock(&self.state);
        match built {
            Ok(catalog) => (state.good, state.fault) = (Some(Arc::new(Good::of(catalog))), None),
            Err(fault) => state.fault = Some(fault.into()),
        }
        state.builds += 1;
        drop(state);
        self.changed.notify_all();
    }

    /// A file by its path from the folder that is published.
    pub(super) fn file(&self, path: &str) -> Option<Page> {
        let good = lock(&self.state).good.clone();
        good.and_then(|good| good.page(path))
    }

    /// The fault that has come since the last good site.
    pub(super) fn fault(&self) -> Option<Arc<str>> {
        lock(&self.state).fault.clone()
    }

    pub(super) fn news(&self, path: &str) -> News {
        let state = lock(&self.state);
        let (good, fault, builds) = (state.good.clone(), state.fault.clone(), state.builds);
        drop(state);
        let page = good.and_then(|good| good.page(path));
        News { tag: page.map(|page| page.tag).unwrap_or_default(), fault, builds }
    }

    /// The same once another build has ended, or after some time without one.
    pub(super) fn wait(&self, path: &str, builds: u64, longest: Duration) -> News {
        let state = lock(&self.state);
        let waited = self.changed.wait_timeout_while(state, longest, |now| now.builds == builds);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
        self.news(path)
    }
}

impl Good {
    fn of(catalog: Catalog) -> Self {
        Self { catalog, pages: Mutex::default() }
    }

    fn page(&self, path: &str) -> Option<Page> {
        if let Some(page) = lock(&self.pages).get(path) {
            return Some(page.clone());
        }
        // Made without the lock, so that pages are made side by side; twice gives the same.
        let (path, page) = page(site_file(&self.catalog, &SiteOptions::default(), path)?);
        lock(&self.pages).insert(path, page.clone());
        Some(page)
    }
}

/// A thread that panicked has changed nothing by halves: what is behind the locks is replaced as a whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn page(file: PublishedFile) -> (String, Page) {
    let mut hasher = DefaultHasher::new();
    file.text.hash(&mut hasher);
    let tag = format!("{:016x}", hasher.finish());
    (file.path, Page { text: file.text.into(), tag })
}
