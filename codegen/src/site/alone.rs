//! One file by itself, for whoever looks at a page while the catalog is edited.

use super::{Site, SiteOptions, assets, event, front, llms, places, provider, search, templates};
use crate::emit::json::pretty;
use crate::emit::paths::Form;
use crate::emit::schema;
use crate::ir::{Catalog, Provider};
use crate::publish::PublishedFile;

/// A file of the [`site`](super::site()), or a schema that it links to: the newest of a release is the one that the catalog says now.
pub fn site_file(
    catalog: &Catalog,
    options: &SiteOptions<'_>,
    path: &str,
) -> Option<PublishedFile> {
    if let Some(asset) = assets::files().into_iter().find(|file| file.path == path) {
        return Some(asset);
    }
    let text = match path.strip_prefix(places::SITE).and_then(|path| path.strip_prefix('/')) {
        Some(page) => {
            page_of_site(&Site { catalog, options, templates: templates::environment() }, page)?
        }
        None => schema_beside(catalog, path)?,
    };
    Some(PublishedFile { path: path.to_owned(), text })
}

fn page_of_site(site: &Site<'_>, page: &str) -> Option<String> {
    let mut providers = site.catalog.providers.iter();
    Some(match page {
        places::FRONT => front::page(site),
        places::NOT_FOUND => front::not_found(site),
        places::LLMS => llms::page(site),
        places::FINDABLE => findable(site.catalog),
        _ => return providers.find_map(|provider| page_of_provider(site, provider, page)),
    })
}

fn page_of_provider(site: &Site<'_>, provider: &Provider, page: &str) -> Option<String> {
    if page == places::provider(provider) {
        return Some(provider::page(site, provider));
    }
    let event = provider.events.iter().find(|event| page == places::event(provider, event))?;
    let names = event::names(provider);
    Some(event::page(site, provider, &event::Model::of(provider, event, &names)))
}

fn findable(catalog: &Catalog) -> String {
    let mut findable = search::Findable::default();
    for provider in &catalog.providers {
        let names = event::names(provider);
        findable.provider(provider, &event::models(provider, &names));
    }
    findable.script()
}

fn schema_beside(catalog: &Catalog, path: &str) -> Option<String> {
    let subjects = catalog.providers.iter().flat_map(Provider::subjects);
    let documents = subjects.flat_map(|subject| Form::ALL.map(|form| (subject, form)));
    let lies_here = |(subject, form): &(_, _)| {
        places::schema(*subject, *form).strip_prefix("../") == Some(path)
    };
    let (subject, form) = documents.into_iter().find(lies_here)?;
    Some(pretty(&schema::body(catalog, subject, form)))
}
