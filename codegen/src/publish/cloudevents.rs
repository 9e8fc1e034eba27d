//! How an event is named by who passes it on as a CloudEvent. A proposal for export: no provider here sends CloudEvents.

use super::Publication;
use super::index::unit_of;
use crate::ir::{DedupeKey, Provider, Subject};
use serde_json::{Value, json};

/// `type`, `source`, `dataschema`, and where the `id` is to be taken from.
pub(super) fn mapping(publication: &Publication<'_>, subject: Subject<'_>) -> Value {
    let Subject { provider, event, version } = subject;
    let unit = unit_of(subject);
    let release = publication.releases.of(&unit);
    let id = provider.delivery.dedupe.iter().find_map(|key| match key {
        DedupeKey::Pointer(pointer) => Some(pointer),
        DedupeKey::Header(_) | DedupeKey::Body => None,
    });
    json!({
        "type": format!("{}.{}.{}", vendor(provider), event.path.replace('/', "."), version.version),
        "source": provider.docs,
        "dataschema": publication.url(&format!("{unit}/{release}/reader.json")),
        "id": id,
    })
}

/// The last two labels of the host of the provider's documentation, turned round: `com.example`.
fn vendor(provider: &Provider) -> String {
    let host = provider.docs.split("://").nth(1).unwrap_or_default();
    let host = host.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let mut labels: Vec<_> = host.rsplit('.').take(2).filter(|label| !label.is_empty()).collect();
    if labels.len() < 2 {
        labels = vec!["example", &provider.name];
    }
    labels.join(".").to_ascii_lowercase()
}
