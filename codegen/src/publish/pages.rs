//! `site/`: the documentation.

use super::{Publication, PublishedFile};
use crate::site::{SiteOptions, site};

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    site(publication.catalog, &SiteOptions { base_url: Some(&publication.base) })
}
