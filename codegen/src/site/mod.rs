//! The documentation as a static site: a front page, a page a provider, a page an event, and a search that runs in the browser.
//!
//! ```text
//! catalog -> models (what a page tells) -> templates -> HTML
//!                   \-> list of what can be found
//! ```
//!
//! Every link is relative and nothing is fetched from elsewhere: the folder works wherever it is put, on a disk too. Whatever comes from the
//! catalog is escaped where it is written, in [`templates`].

mod assets;
mod bodies;
mod compare;
mod curl;
mod event;
mod front;
mod html;
mod llms;
mod nav;
mod places;
mod provider;
mod search;
mod sign;
mod snippets;
mod tables;
mod templates;
#[cfg(test)]
mod tests;
mod view;

use crate::ir::{Catalog, Event, Provider};
use crate::parallel;
use crate::publish::PublishedFile;
use minijinja::Environment;

/// What the site needs besides the catalog.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteOptions<'a> {
    /// Where `schemas/` will be served; `None`: as the catalog says.
    pub base_url: Option<&'a str>,
}

/// Everything under `site/`, by path. The schemas are expected beside it, in `schemas/`.
pub fn site(catalog: &Catalog, options: &SiteOptions<'_>) -> Vec<PublishedFile> {
    let site = Site { catalog, options, templates: templates::environment() };
    let mut files = assets::files();
    files.push(site.file(places::FRONT, front::page(&site)));
    files.push(site.file(places::NOT_FOUND, front::not_found(&site)));
    files.push(site.file(places::LLMS, llms::page(&site)));
    let mut findable = search::Findable::default();
    for provider in &catalog.providers {
        files.push(site.file(&places::provider(provider), provider::page(&site, provider)));
        let names = event::names(provider);
        let events: Vec<&Event> = provider.events.iter().collect();
        let models = parallel::map(&events, |event| event::Model::of(provider, event, &names));
        files.extend(parallel::map(&models, |model| site.event(provider, model)));
        findable.provider(provider, &models);
    }
    files.push(site.file(places::FINDABLE, findable.script()));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// One file of the [`site`], made by itself: for whoever looks at a page while the catalog is edited.
pub fn site_file(
    catalog: &Catalog,
    options: &SiteOptions<'_>,
    path: &str,
) -> Option<PublishedFile> {
    let mut assets = assets::files();
    if let Some(asset) = assets.iter().position(|file| file.path == path) {
        return Some(assets.swap_remove(asset));
    }
    let site = Site { catalog, options, templates: templates::environment() };
    let page = path.strip_prefix(places::SITE)?.strip_prefix('/')?;
    let text = match page {
        places::FRONT => front::page(&site),
        places::NOT_FOUND => front::not_found(&site),
        places::LLMS => llms::page(&site),
        places::FINDABLE => findable(catalog),
        _ => catalog.providers.iter().find_map(|provider| site.page_of(provider, page))?,
    };
    Some(site.file(page, text))
}

fn findable(catalog: &Catalog) -> String {
    let mut findable = search::Findable::default();
    for provider in &catalog.providers {
        let names = event::names(provider);
        let events: Vec<&Event> = provider.events.iter().collect();
        let models = parallel::map(&events, |event| event::Model::of(provider, event, &names));
        findable.provider(provider, &models);
    }
    findable.script()
}

/// What every page is made from.
struct Site<'a> {
    catalog: &'a Catalog,
    options: &'a SiteOptions<'a>,
    templates: Environment<'static>,
}

impl Site<'_> {
    fn file(&self, path: &str, text: String) -> PublishedFile {
        PublishedFile { path: format!("{}/{path}", places::SITE), text }
    }

    fn event(&self, provider: &Provider, model: &event::Model<'_>) -> PublishedFile {
        let path = places::event(provider, model.event);
        self.file(&path, event::page(self, provider, model))
    }

    /// A page that is about a provider or one of its events.
    fn page_of(&self, provider: &Provider, page: &str) -> Option<String> {
        if page == places::provider(provider) {
            return Some(provider::page(self, provider));
        }
        let event = provider.events.iter().find(|event| page == places::event(provider, event))?;
        let names = event::names(provider);
        Some(event::page(self, provider, &event::Model::of(provider, event, &names)))
    }

    /// Where the schemas are served, without a slash at the end.
    fn base_url(&self) -> &str {
        self.options.base_url.unwrap_or(&self.catalog.base_url).trim_end_matches('/')
    }
}
