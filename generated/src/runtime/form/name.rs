//! How PHP reads the name of a form field: the name on top, then one step for each pair of brackets.

use std::borrow::Cow;

use super::LossKind;

/// Where a value goes: a name on top, and brackets below it that are known to be closed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'p> {
    pub(super) top: &'p str,
    brackets: &'p str,
    /// Whether text behind the last bracket was dropped.
    pub(super) cut: bool,
}

/// One step down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<'p> {
    /// `[key]`
    Key(&'p str),
    /// `[]`: the next free index.
    Append,
}

impl<'p> Path<'p> {
    /// The steps below the name on top.
    pub(super) fn steps(self) -> impl Iterator<Item = Step<'p>> {
        let mut rest = self.brackets;
        std::iter::from_fn(move || {
            let (step, after) = bracket(rest)?;
            rest = after;
            Some(step)
        })
    }
}

/// Makes a decoded name one that PHP would take; also says whether it was cut.
///
/// A C string ends at a zero byte; leading spaces go; in the name on top, dots and spaces become underscores. Keys in
/// brackets stay as they are. A bracket that nothing closes is an ordinary character, and no character that is left then
/// may be a bracket, a dot or a space.
pub(super) fn mangle(name: Cow<'_, str>) -> (Cow<'_, str>, bool) {
    let ended = name.find('\0');
    let start = name.len() - name.trim_start_matches(' ').len();
    let kept = &name[start..ended.unwrap_or(name.len()).max(start)];
    let top = kept.find('[').unwrap_or(kept.len());
    let closed = kept[top..].contains(']');
    let reach = if closed || top == 0 { top } else { kept.len() };
    let (mangled, rest) = kept.split_at(reach);
    if kept.len() == name.len() && !mangled.contains(ODD) {
        return (name, false);
    }
    let cut = ended.is_some();
    (Cow::Owned(mangled.replace(ODD, "_") + rest), cut)
}

const ODD: [char; 3] = [' ', '.', '['];

/// Reads a mangled name, or says why PHP drops the pair.
pub(super) fn path(name: &str, depth: usize) -> Result<Path<'_>, LossKind> {
    let (top, brackets) = name.split_at(name.find('[').unwrap_or(name.len()));
    if top.is_empty() {
        return Err(LossKind::NoName);
    }
    let mut rest = brackets;
    let mut level = 0;
    while rest.starts_with('[') {
        // PHP counts a bracket before it looks whether it is closed.
        level += 1;
        if level > depth {
            return Err(LossKind::TooDeep);
        }
        match bracket(rest) {
            Some((_, after)) => rest = after,
            None => break,
        }
    }
    Ok(Path { top, brackets: &brackets[..brackets.len() - rest.len()], cut: !rest.is_empty() })
}

/// The step at the start of the text, and what stands behind it; nothing if no closed bracket stands there.
fn bracket(text: &str) -> Option<(Step<'_>, &str)> {
    let inner = text.strip_prefix('[')?;
    // PHP lets one blank stand in an append: `a[ ]`.
    let blank = inner.starts_with([' ', '\t', '\n', '\x0b', '\x0c', '\r']);
    let (lead, unblanked) = inner.split_at(usize::from(blank));
    if let Some(after) = unblanked.strip_prefix(']') {
        return Some((Step::Append, after));
    }
    let close = unblanked.find(']')? + lead.len();
    Some((Step::Key(&inner[..close]), &inner[close + 1..]))
}
