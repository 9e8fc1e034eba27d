//! Where each page lies, and the way from one to another. The only place that knows a folder's name.

use crate::emit::paths::{Form, relative};
use crate::ir::{Event, Provider, Subject};

/// The folder of the site, in what is published.
pub(super) const SITE: &str = "site";
pub(super) const FRONT: &str = "index.html";
pub(super) const NOT_FOUND: &str = "404.html";
pub(super) const LLMS: &str = "llms.txt";
/// What the search knows.
pub(super) const FINDABLE: &str = "_assets/findable.js";

/// The page of a provider, from the site.
pub(super) fn provider(provider: &Provider) -> String {
    format!("{}/index.html", provider.name)
}

/// The page of an event, from the site. Events have a folder of their own, so that one of them may be called `index`.
pub(super) fn event(provider: &Provider, event: &Event) -> String {
    format!("{}/events/{}.html", provider.name, event.path)
}

/// A schema, from the site: the newest of its releases.
pub(super) fn schema(subject: Subject<'_>, form: Form) -> String {
    format!("../schemas/{}", schema_in_folder(subject, form))
}

/// A schema, from the folder of the schemas.
pub(super) fn schema_in_folder(subject: Subject<'_>, form: Form) -> String {
    let Subject { provider, event, version } = subject;
    let form = form.as_str();
    format!("{}/{}/{}/latest/{form}.json", provider.name, event.path, version.version)
}

/// The way from a page to something else, both given from the site.
pub(super) fn way(from: &str, to: &str) -> String {
    let (from, to) = (format!("{SITE}/{from}"), format!("{SITE}/{to}"));
    relative(&from, &to.replace(&format!("{SITE}/../"), ""))
}

/// What to put before a path from the site, on a page: `../../`.
pub(super) fn root(page: &str) -> String {
    "../".repeat(page.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::{root, way};

    #[test]
    fn the_way_leads_out_of_the_site_where_it_must() {
        let page = "acme/events/orders/paid.html";
        assert_eq!(way(page, "acme/index.html"), "../../index.html");
        assert_eq!(way(page, "../schemas/acme/a.json"), "../../../../schemas/acme/a.json");
        assert_eq!(root(page), "../../../");
        assert_eq!(root("index.html"), "");
    }
}
