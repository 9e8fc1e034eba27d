//! The smallest facts of the catalog in words.

use super::{Inline, code, join, line, text};
use crate::ir::{Evidence, EvidenceKind, StatusRange};
use std::time::Duration;

/// How something is known, who says so, and when that was read; without a full stop.
pub(crate) fn evidence(evidence: &Evidence) -> Inline {
    let mut said = Inline::from(evidence_kind(evidence.kind));
    if let Some(source) = &evidence.source {
        said.push(line![", ", code(source)]);
    }
    if let Some(seen) = &evidence.seen {
        said.push(line![", ", text(seen)]);
    }
    if let Some(note) = &evidence.note {
        said.push(line![". ", text(note.trim_end_matches('.'))]);
    }
    said
}

/// The evidence of a part, if a reader should hear of it: the ground is another one than that of the whole, or there is a remark.
/// Another page of the same provider is no news; the schemas have every citation.
pub(crate) fn other_evidence(part: &Evidence, whole: &Evidence) -> Option<Inline> {
    let news = part.kind != whole.kind || (part.note.is_some() && part.note != whole.note);
    news.then(|| line!["Evidence: ", self::evidence(part), "."])
}

/// A kind of evidence, said so that a stranger understands it.
pub(crate) fn evidence_kind(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Documented => "documented by the provider",
        EvidenceKind::Example => "read off an official example",
        EvidenceKind::Observed => "seen in a real delivery",
        EvidenceKind::Inferred => "inferred, not stated by the provider",
        EvidenceKind::Listed => "only the name is known",
    }
}

/// `1 hour 30 minutes`; `at once` for nothing.
pub(crate) fn duration(duration: Duration) -> Inline {
    let units = [
        ("day", 86_400_000),
        ("hour", 3_600_000),
        ("minute", 60_000),
        ("second", 1000),
        ("millisecond", 1),
    ];
    let mut rest = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    let mut parts = Vec::new();
    for (unit, length) in units {
        let count = rest / length;
        rest %= length;
        if count > 0 {
            parts.push(counted(count, unit));
        }
    }
    if parts.is_empty() { "no time".into() } else { join(parts, " ") }
}

/// `1 hour`, `2 hours`.
pub(crate) fn counted(count: u64, noun: &'static str) -> Inline {
    line![count, " ", noun, if count == 1 { "" } else { "s" }]
}

/// `200 to 207 and 226`.
pub(crate) fn statuses(ranges: &[StatusRange]) -> Inline {
    let range = |range: &StatusRange| match range.first == range.last {
        true => line![u64::from(range.first)],
        false => line![u64::from(range.first), " to ", u64::from(range.last)],
    };
    and(ranges.iter().map(range))
}

/// `a, b and c`.
pub(crate) fn and(parts: impl IntoIterator<Item = Inline>) -> Inline {
    enumerated(parts, " and ")
}

/// `a, b or c`.
pub(crate) fn or(parts: impl IntoIterator<Item = Inline>) -> Inline {
    enumerated(parts, " or ")
}

fn enumerated(parts: impl IntoIterator<Item = Inline>, last: &'static str) -> Inline {
    let mut parts: Vec<_> = parts.into_iter().collect();
    match parts.pop() {
        Some(end) if !parts.is_empty() => line![join(parts, ", "), last, end],
        end => end.unwrap_or_default(),
    }
}

/// `256 KB`, where a KB has 1024 bytes.
pub(crate) fn bytes(count: u64) -> Inline {
    match count {
        count if count >= 1 << 20 && count % (1 << 20) == 0 => line![count >> 20, " MB"],
        count if count >= 1 << 10 && count % (1 << 10) == 0 => line![count >> 10, " KB"],
        count => counted(count, "byte"),
    }
}
