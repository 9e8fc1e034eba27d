//! What is served at this moment: the last site without a fault, and the fault that has come since.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hookbook_codegen::publish::PublishedFile;

use super::build::publication;
use crate::disk::Disk;

/// Shared by the one that builds and those that serve.
pub(crate) struct Current {
    project: Disk,
    state: Mutex<State>,
    changed: Condvar,
    /// What is published beside the site, built when somebody asks for the first of it.
    publication: Mutex<Option<Files>>,
}

type Files = BTreeMap<String, Page>;

/// A file as it is served.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) text: Arc<str>,
    /// The same for the same text, in another run too.
    pub(super) tag: String,
}

#[derive(Default)]
struct State {
    files: Files,
    fault: Option<Arc<str>>,
    builds: u64,
}

/// How a build has changed what is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) changed: usize,
    pub(crate) all: usize,
}

impl Current {
    pub(crate) fn new(project: Disk) -> Self {
        let (state, changed) = (Mutex::default(), Condvar::new());
        Self { project, state, changed, publication: Mutex::default() }
    }

    /// Takes what came of a build; `None` where that was a fault, for then the last good site stays.
    pub(crate) fn take(&self, built: Result<Vec<PublishedFile>, String>) -> Option<Change> {
        let mut state = self.state();
        let change = match built {
            Ok(files) => {
                let files: Files = files.into_iter().map(page).collect();
                let is_same = |(path, page): &(&String, &Page)| {
                    state.files.get(*path).is_some_and(|old| old.tag == page.tag)
                };
                let same = files.iter().filter(is_same).count();
                let gone = state.files.keys().filter(|path| !files.contains_key(*path)).count();
                let change = Change { changed: files.len() - same + gone, all: files.len() };
                (state.files, state.fault) = (files, None);
                Some(change)
            }
            Err(fault) => {
                state.fault = Some(fault.into());
                None
            }
        };
        state.builds += 1;
        drop(state);
        *lock(&self.publication) = None;
        self.changed.notify_all();
        change
    }

    /// A file by its path from the folder that is published.
    ///
    /// # Errors
    ///
    /// Why it cannot be built.
    pub(super) fn file(&self, path: &str) -> Result<Option<Page>, String> {
        if path.starts_with("site/") {
            return Ok(self.state().files.get(path).cloned());
        }
        let mut beside = lock(&self.publication);
        if beside.is_none() {
            *beside = Some(publication(&self.project)?.into_iter().map(page).collect());
        }
        Ok(beside.as_ref().and_then(|files| files.get(path).cloned()))
    }

    /// Whether a folder of that name holds something.
    pub(super) fn is_folder(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.state().files.keys().any(|path| path.starts_with(&folder))
    }

    /// The fault that has come since the last good site.
    pub(super) fn fault(&self) -> Option<Arc<str>> {
        self.state().fault.clone()
    }

    /// The tag of a page, the fault, and how many builds there were: what a browser has to hear of.
    pub(super) fn news(&self, path: &str) -> News {
        news(&self.state(), path)
    }

    /// The same once another build has ended, or after some time without one.
    pub(super) fn wait(&self, path: &str, builds: u64, longest: Duration) -> News {
        let state = self.state();
        let waited = self.changed.wait_timeout_while(state, longest, |now| now.builds == builds);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        news(&state, path)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// What a browser that shows a page has to hear of.
pub(super) struct News {
    /// Of the page; nothing where there is none.
    pub(super) tag: String,
    pub(super) fault: Option<Arc<str>>,
    pub(super) builds: u64,
}

fn news(state: &State, path: &str) -> News {
    let tag = state.files.get(path).map(|page| page.tag.clone()).unwrap_or_default();
    News { tag, fault: state.fault.clone(), builds: state.builds }
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

#[cfg(test)]
mod tests {
    use super::{Change, Current};
    use crate::disk::Disk;
    use hookbook_codegen::publish::PublishedFile;

    fn files(texts: &[(&str, &str)]) -> Vec<PublishedFile> {
        let file = |(path, text): &(&str, &str)| PublishedFile {
            path: format!("site/{path}"),
            text: (*text).to_owned(),
        };
        texts.iter().map(file).collect()
    }

    #[test]
    fn a_fault_leaves_the_last_good_site() {
        let current = Current::new(Disk::new("nowhere".into()));
        let text = |path| current.file(path).ok().flatten().map(|page| page.text.to_string());
        assert!(current.take(Err("early".to_owned())).is_none());
        assert_eq!(current.fault().as_deref(), Some("early"));
        let change = current.take(Ok(files(&[("a", "1"), ("b", "1")])));
        assert_eq!(change, Some(Change { changed: 2, all: 2 }));
        assert_eq!(current.fault(), None);
        current.take(Err("late".to_owned()));
        assert_eq!(text("site/a").as_deref(), Some("1"));
        let change = current.take(Ok(files(&[("a", "1"), ("c", "1")])));
        assert_eq!(change, Some(Change { changed: 2, all: 2 }), "one is new, one is gone");
        assert_eq!(text("site/b"), None);
    }

    #[test]
    fn only_a_page_that_has_changed_has_another_tag() {
        let current = Current::new(Disk::new("nowhere".into()));
        current.take(Ok(files(&[("a", "1"), ("b", "1")])));
        let tag = |path: &str| current.news(path).tag;
        let (a, b) = (tag("site/a"), tag("site/b"));
        current.take(Ok(files(&[("a", "2"), ("b", "1")])));
        assert_ne!(tag("site/a"), a);
        assert_eq!(tag("site/b"), b);
        assert_eq!(tag("site/c"), "");
    }
}
