//! What goes into the generator and what comes out: named texts, and places within them.

/// One file of `schema/`, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the root of the project, with `/` between its parts.
    pub path: String,
    /// The bytes of the file, unchecked.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// A source file from text, as tests need it.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes() }
    }
}

/// One file that the generator wants to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path from the root of the project, with `/` between its parts.
    pub path: String,
    /// What stands in it.
    pub content: Content,
    /// The provider it belongs to; `None` for a file about the whole catalog.
    pub provider: Option<String>,
}

/// Whether the generator owns a whole file or a marked region of a hand-written one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// All of the file.
    Whole(String),
    /// The lines between `BEGIN GENERATED <marker>` and `END GENERATED <marker>`, wherever those two stand.
    Region {
        /// Tells several regions of a file apart.
        marker: &'static str,
        /// The lines between the two, ending in a line feed.
        text: String,
    },
}

impl GeneratedFile {
    /// A file that belongs to one provider.
    pub fn of(provider: &str, path: String, text: String) -> Self {
        Self { path, content: Content::Whole(text), provider: Some(provider.to_owned()) }
    }

    /// A file about the whole catalog.
    pub fn shared(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), content: Content::Whole(text), provider: None }
    }

    /// A region of a file that is otherwise written by hand.
    pub fn region(path: impl Into<String>, marker: &'static str, text: String) -> Self {
        // A text of the catalog must not end the region that it stands in.
        let text = text
            .replace("BEGIN GENERATED", "begin generated")
            .replace("END GENERATED", "end generated");
        Self { path: path.into(), content: Content::Region { marker, text }, provider: None }
    }
}

/// A place in a source file: an index into the sources, and bytes from the start of its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index of the file among the sources, in the order of their paths.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The first byte of a file, for faults that concern all of it.
    pub fn file(file: u32) -> Self {
        Self { file, start: 0, end: 0 }
    }
}

/// A value and where it was written.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
