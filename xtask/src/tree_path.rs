//! Paths within the project. What the generator and the manifest name becomes a path on disk only through here.

use std::fmt;

/// A path from the root of the project that cannot leave it and means the same on every system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TreePath(String);

impl TreePath {
    /// `None` for a path that is empty, absolute, not normal (`a//b`, `a/../b`), or that Windows could not hold.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let normal = |part: &str| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && !part.contains(['\\', ':', '*', '?', '"', '<', '>', '|'])
                && !part.contains(char::is_control)
        };
        text.split('/').all(normal).then(|| Self(text.to_owned()))
    }

    /// A path that is written in this crate.
    pub(crate) fn known(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders that hold it, the nearest first; not the root.
    pub(crate) fn folders(&self) -> impl Iterator<Item = Self> + '_ {
        self.0.rmatch_indices('/').map(|(at, _)| Self(self.0[..at].to_owned()))
    }
}

impl fmt::Display for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::TreePath;

    #[test]
    fn a_path_stays_within_the_project() {
        for good in ["a", "a/b.c", "generated/docs/acme/courses/x.created.md", "ä/ö ü", ".github/x"]
        {
            assert!(TreePath::parse(good).is_some(), "{good}");
        }
        for bad in [
            "", "/", "/a", "a/", "a//b", "..", "../a", "a/../b", "a/./b", "a\\b", "C:/a", "a\0b",
            "a\nb",
        ] {
            assert!(TreePath::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn folders_come_nearest_first() {
        let folders: Vec<_> = TreePath::known("a/b/c").folders().map(|path| path.0).collect();
        assert_eq!(folders, ["a/b", "a"]);
    }
}
