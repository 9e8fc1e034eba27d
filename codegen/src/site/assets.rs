//! Files that are the same for every catalog.

use super::places::SITE;
use crate::publish::PublishedFile;

const FILES: [(&str, &str); 7] = [
    // Hosts that run pages through a generator would drop `_assets`.
    (".nojekyll", ""),
    ("_assets/site.css", include_str!("assets/site.css")),
    ("_assets/theme.js", include_str!("assets/theme.js")),
    ("_assets/site.js", include_str!("assets/site.js")),
    ("_assets/search.js", include_str!("assets/search.js")),
    ("_assets/minisearch.js", include_str!("vendor/minisearch.js")),
    ("_assets/LICENSE-minisearch.txt", include_str!("vendor/LICENSE-minisearch.txt")),
];

pub(super) fn files() -> Vec<PublishedFile> {
    let file = |(path, text): (&str, &str)| PublishedFile {
        path: format!("{SITE}/{path}"),
        text: text.to_owned(),
    };
    FILES.into_iter().map(file).collect()
}
