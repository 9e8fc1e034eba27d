//! Where each artifact lies, and the way from one to another. The only place that knows a folder's name.

use crate::ir::{Catalog, Event, Provider, Subject};

/// The folder that gets published.
pub(super) const SCHEMAS: &str = "generated/schemas";
/// The folder of the Markdown pages.
pub(super) const DOCS: &str = "generated/docs";

/// How strict a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// What a body must look like to be exactly as declared.
    Strict,
    /// What the typed reader takes.
    Reader,
}

impl Form {
    pub(crate) const ALL: [Self; 2] = [Self::Strict, Self::Reader];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Reader => "reader",
        }
    }
}

/// A schema, from the root of the project.
pub(super) fn schema(subject: Subject<'_>, form: Form) -> String {
    format!("{SCHEMAS}/{}", schema_in_folder(subject, form))
}

/// The `$id` of a schema: where `publish` puts its newest release. Before a release it is what the next one will say.
pub(super) fn schema_id(catalog: &Catalog, subject: Subject<'_>, form: Form) -> String {
    let Subject { provider, event, version } = subject;
    let unit = format!("{}/{}/{}", provider.name, event.path, version.version);
    format!("{}/{unit}/latest/{}.json", catalog.base_url, form.as_str())
}

fn schema_in_folder(subject: Subject<'_>, form: Form) -> String {
    let Subject { provider, event, version } = subject;
    format!("{}/{}/{}.{}.json", provider.name, event.path, version.version, form.as_str())
}

/// The page of a provider, from the root of the project.
pub(super) fn provider_page(provider: &Provider) -> String {
    format!("{DOCS}/{}/README.md", provider.name)
}

/// The page of an event, from the root of the project.
pub(super) fn event_page(provider: &Provider, event: &Event) -> String {
    format!("{DOCS}/{}/{}.md", provider.name, event.path)
}

/// The way from one file to another, both given from the root of the project.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let from: Vec<_> = from.split('/').collect();
    let to: Vec<_> = to.split('/').collect();
    let folders = from.len() - 1;
    let shared =
        from[..folders].iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", folders - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn the_way_leads_through_the_nearest_common_folder() {
        assert_eq!(relative("docs/acme/a.md", "docs/acme/b.md"), "b.md");
        assert_eq!(relative("docs/acme/orders/a.md", "docs/acme/README.md"), "../README.md");
        assert_eq!(
            relative("docs/acme/a.md", "schemas/acme/v1.json"),
            "../../schemas/acme/v1.json"
        );
        assert_eq!(relative("a.md", "a/b.md"), "a/b.md");
        assert_eq!(relative("a/a", "a"), "../a");
    }
}
