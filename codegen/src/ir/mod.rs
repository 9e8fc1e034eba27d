//! The catalog as it is meant: names decided, references resolved, order fixed. Every emitter takes a `&Catalog` and nothing else.

mod body;
mod delivery;
pub mod display;
mod provider;
mod statistics;
mod types;

pub use body::*;
pub use delivery::*;
pub use provider::*;
pub use types::*;

/// Everything that was declared.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// What people call it.
    pub title: String,
    /// Where `generated/schemas/` is served, without a slash at the end; every `$id` starts with it.
    pub base_url: String,
    /// The providers, by name.
    pub providers: Vec<Provider>,
}

/// How something is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The kind of ground it stands on.
    pub kind: EvidenceKind,
    /// Who says so; a short citation.
    pub source: Option<String>,
    /// The day on which it was read or seen, `YYYY-MM-DD`.
    pub seen: Option<String>,
    /// What a reader should know about it.
    pub note: Option<String>,
}

/// The kinds of evidence, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceKind {
    /// A schema or a table of the provider says so.
    Documented,
    /// Read off an official example.
    Example,
    /// Seen in a real delivery.
    Observed,
    /// Our conclusion.
    Inferred,
    /// Only the name is known.
    Listed,
}

impl EvidenceKind {
    /// All kinds, strongest first.
    pub const ALL: [Self; 5] =
        [Self::Documented, Self::Example, Self::Observed, Self::Inferred, Self::Listed];

    /// The word used in the YAML, in schemas and in docs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Example => "example",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Listed => "listed",
        }
    }
}

/// Something that should not be relied on any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// The day from which it is.
    pub since: Option<String>,
    /// The day on which it goes away.
    pub sunset: Option<String>,
    /// What to use instead.
    pub instead: Option<String>,
    /// Why.
    pub reason: Option<String>,
}
