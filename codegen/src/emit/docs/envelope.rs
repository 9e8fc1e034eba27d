//! The section of an envelope.

use super::fields::Tables;
use super::page::Page;
use crate::ir::{Envelope, Member, Provider};
use crate::prose::{self, code, envelope};

/// The section of one envelope on its provider's page.
pub(super) fn section(page: &mut Page, provider: &Provider, envelope: &Envelope) {
    page.place(3, &anchor(envelope), code(&envelope.name));
    page.prose(&envelope.description);
    page.list(envelope::facts(provider, envelope));
    let members: Vec<_> = envelope.object.fields.iter().map(Member::Field).collect();
    let mut tables = Tables::new(provider, &anchor(envelope));
    tables.members(page, &members, &envelope.evidence);
    tables.shapes(page, 4, &envelope.evidence);
}

pub(super) fn anchor(envelope: &Envelope) -> String {
    format!("envelope-{}", prose::anchor(&envelope.name))
}
