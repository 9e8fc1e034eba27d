//! A fixture with everything it belongs to.

use hookbook_codegen::Catalog;
use hookbook_codegen::ir::{Encoding, Event, EventVersion, Fixture, Provider, Verdict};
use hookbook_codegen::judge;
use serde_json::Value;

pub use hookbook_codegen::ir::Subject;

/// A fixture, its event and its version.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The event version that it is an example of.
    pub subject: Subject<'a>,
    /// The fixture.
    pub fixture: &'a Fixture,
}

impl<'a> Case<'a> {
    /// Every fixture of the catalog, in its order.
    pub fn all(catalog: &'a Catalog) -> Vec<Self> {
        let subjects = catalog.providers.iter().flat_map(Provider::subjects);
        let of = |subject: Subject<'a>| {
            subject.version.fixtures.iter().map(move |fixture| Case { subject, fixture })
        };
        subjects.flat_map(of).collect()
    }

    /// The provider's name.
    pub fn provider(&self) -> &'a str {
        &self.subject.provider.name
    }

    /// The event.
    pub fn event(&self) -> &'a Event {
        self.subject.event
    }

    /// The version.
    pub fn version(&self) -> &'a EventVersion {
        self.subject.version
    }

    /// Whether the strict reading must find nothing.
    pub fn passes(&self) -> bool {
        self.fixture.verdict == Verdict::Pass
    }

    /// Whether the body is a form.
    pub fn is_form(&self) -> bool {
        self.fixture.encoding == Encoding::Form
    }

    /// The headers that come with it.
    pub fn headers(&self) -> Vec<(String, String)> {
        let media_type = self.fixture.encoding.media_type().to_owned();
        let mut headers = self.fixture.headers.clone();
        headers.push(("Content-Type".to_owned(), media_type));
        headers
    }

    /// The body as a tree; a form has lists where its keys are 0 to n-1.
    pub fn tree(&self) -> Value {
        let tree = judge::decode(&self.fixture.body, self.fixture.encoding);
        tree.unwrap_or_else(|error| panic!("{}: {error}", self.fixture.path))
    }
}
