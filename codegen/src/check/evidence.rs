//! Rules for evidence, and how it is inherited.

use crate::decl;
use crate::diagnostics::Diagnostics;
use crate::ir::{Evidence, EvidenceKind};

/// The kinds as the YAML spells them.
const KINDS: [&str; 5] = ["documented", "example", "observed", "inferred", "listed"];

/// What is known of a part: its own words, and what is left out there from around it, if that is of the same kind.
pub(crate) fn inherit(own: Option<&decl::Evidence>, around: Option<&Evidence>) -> Option<Evidence> {
    let Some(own) = own.map(|own| &own.detail) else { return around.cloned() };
    let kind = match &own.kind {
        Some(word) => kind(word)?,
        None => around?.kind,
    };
    let around = around.filter(|around| around.kind == kind);
    let text = |own: Option<&String>, inherited: fn(&Evidence) -> &Option<String>| {
        own.cloned().or_else(|| around.and_then(|around| inherited(around).clone()))
    };
    Some(Evidence {
        kind,
        source: text(own.source.as_ref().map(|source| &source.value), |around| &around.source),
        seen: text(own.seen.as_ref().map(|day| &day.0.value), |around| &around.seen),
        note: own.note.as_ref().map(|note| note.value.clone()),
    })
}

fn kind(word: &str) -> Option<EvidenceKind> {
    EvidenceKind::ALL.into_iter().find(|kind| kind.as_str() == word)
}

/// Whether its kind is one of those that there are, or left out.
pub(super) fn is_clear(own: Option<&decl::Evidence>) -> bool {
    own.and_then(|own| own.detail.kind.as_ref()).is_none_or(|word| kind(word).is_some())
}

/// Checks the evidence of something that may be known by name alone, and says what is known with what is inherited.
pub(super) fn of_event(
    own: Option<&decl::Evidence>,
    around: Option<&Evidence>,
    diags: &mut Diagnostics,
) -> Option<Evidence> {
    let known = inherit(own, around);
    let Some(own) = own else { return known };
    if let Some(word) = own.detail.kind.as_ref().filter(|word| kind(word).is_none()) {
        diags.unknown_word(word, "kind of evidence", &KINDS);
        // Something was said; that it was misspelled is one fault, not also a want of evidence.
        let kind = EvidenceKind::Inferred;
        return Some(Evidence { kind, source: None, seen: None, note: None });
    }
    if let Some(found) = &known
        && matches!(found.kind, EvidenceKind::Documented | EvidenceKind::Example)
        && found.source.is_none()
    {
        diags.no_source(own.span(), found.kind.as_str());
    }
    known
}

/// Checks the evidence of anything else, which cannot be known by name alone.
pub(super) fn of_part(
    own: Option<&decl::Evidence>,
    around: Option<&Evidence>,
    diags: &mut Diagnostics,
) -> Option<Evidence> {
    if let Some(own) = own
        && own.detail.kind.as_ref().is_some_and(|kind| kind.value == "listed")
    {
        diags.misplaced_listed(own.span());
    }
    let known = of_event(own, around, diags);
    if let (Some(own), None) = (own, &known) {
        diags.missing_key(own.span(), "kind");
    }
    known
}
