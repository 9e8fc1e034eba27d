//! The documentation as a static site: a front page, a page a provider, a page an event, and a search that runs in the browser.
//!
//! ```text
//! catalog -> models (what a page tells) -> templates -> HTML
//!                   \-> list of what can be found
//! ```
//!
//! Every link is relative and nothing is fetched from elsewhere: the folder works wherever it is put, on a disk too. Whatever comes from the
//! catalog is escaped where it is written, in [`templates`].

mod alone;
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

use crate::ir::{Catalog, Provider};
use crate::parallel;
use crate::publish::PublishedFile;
use minijinja::Environment;

pub use alone::site_file;

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
        let models = event::models(provider, &names);
        files.extend(parallel::map(&models, |model| site.event(provider, model)));
        findable.provider(provider, &models);
    }
    files.push(site.file(places::FINDABLE, findable.script()));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
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

    /// Where the schemas are served, without a slash at the end.
    fn base_url(&self) -> &str {
        self.options.base_url.unwrap_or(&self.catalog.base_url).trim_end_matches('/')
    }
}
