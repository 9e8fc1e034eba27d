//! The list beside every page: the providers, and the events of the one that the page is about.

use super::{Site, places};
use crate::ir::{Event, Provider};
use crate::prose::one_line;
use minijinja::{Value, context};

/// A provider with more events than this shows those of one group, or pages would grow with the square of the catalog.
const ALL_GROUPS: usize = 250;

pub(super) fn of(
    site: &Site<'_>,
    here: &str,
    provider: Option<&Provider>,
    event: Option<&Event>,
) -> Value {
    let providers = site.catalog.providers.iter().map(|each| {
        let open = provider.is_some_and(|provider| provider.name == each.name);
        context! {
            title => one_line(&each.title),
            to => places::way(here, &places::provider(each)),
            count => each.events.len(),
            here => open && event.is_none(),
            groups => if open { groups(here, each, event) } else { Value::from(()) },
        }
    });
    providers.collect()
}

fn groups(here: &str, provider: &Provider, current: Option<&Event>) -> Value {
    let shows_all = provider.events.len() <= ALL_GROUPS;
    let modules = provider.modules.iter().enumerate().filter_map(|(index, module)| {
        let events: Vec<_> = provider.events.iter().filter(|event| event.module == index).collect();
        let open = current.is_some_and(|event| event.module == index);
        let shown = if shows_all || open { events.as_slice() } else { &[] };
        let links = shown.iter().map(|event| {
            context! {
                name => one_line(&event.wire),
                to => places::way(here, &places::event(provider, event)),
                here => current.is_some_and(|current| std::ptr::eq(current, *event)),
                deprecated => event.versions.iter().all(|version| version.deprecated.is_some()),
            }
        });
        (!events.is_empty()).then(|| {
            let page = places::way(here, &places::provider(provider));
            context! {
                name => &module.name,
                to => format!("{page}#group-{}", module.name),
                count => events.len(),
                open,
                events => links.collect::<Value>(),
            }
        })
    });
    modules.collect()
}
