//! `llms.txt`: the site in a few lines, for programs that read text.

use super::{Site, places};
use crate::prose::one_line;

pub(super) fn page(site: &Site<'_>) -> String {
    let catalog = site.catalog;
    let mut text = format!(
        "# {}\n\n> Webhook events: what each provider sends, field by field, each fact with its evidence.\n\n\
         A page an event, a page a provider. Members of a page have places of their own: `#v1-Shape.member`. \
         The JSON Schema of an event is at {}/PROVIDER/EVENT/VERSION/latest/strict.json (exactly as declared) and reader.json (what a receiver should take).\n",
        plain(&catalog.title),
        site.base_url(),
    );
    for provider in &catalog.providers {
        let page = places::provider(provider);
        text.push_str(&format!("\n## {}\n\n", plain(&provider.title)));
        text.push_str(&format!(
            "- [{0}: delivery, signatures, envelopes]({page}): {1}\n",
            plain(&provider.title),
            plain(&provider.summary)
        ));
        for event in &provider.events {
            let page = places::event(provider, event);
            text.push_str(&format!(
                "- [{}]({page}): {}\n",
                plain(&event.wire),
                plain(&event.summary)
            ));
        }
    }
    text
}

/// Text on one line that ends no link.
fn plain(foreign: &str) -> String {
    one_line(foreign)
        .chars()
        .flat_map(|c| {
            matches!(c, '[' | ']' | '\\' | '`' | '<' | '>').then_some('\\').into_iter().chain([c])
        })
        .collect()
}
