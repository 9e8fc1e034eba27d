//! Rules for `catalog.yaml`.

use crate::decl::Declarations;
use crate::diagnostics::Diagnostics;
use crate::source::Span;

/// Checks that the catalog has settings, and that what is served has a URL.
pub(super) fn check(all: &Declarations, diags: &mut Diagnostics) {
    let Some(catalog) = &all.catalog else {
        diags.missing_file(Span::file(0), "schema/catalog.yaml");
        return;
    };
    let url = &catalog.base_url;
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let usual = |c: char| c.is_ascii_alphanumeric() || "-._~:/".contains(c);
    if host.is_none_or(|host| host.is_empty() || host.ends_with('/') || !host.chars().all(usual)) {
        diags.bad_base_url(url);
    }
    if catalog.title.trim().is_empty() {
        diags.empty_text(catalog.title.span, "`title`");
    }
}
