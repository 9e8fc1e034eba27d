//! How PHP reads the name of a form field: a name on top, then one step for each pair of brackets.

/// The most brackets in a name; PHP drops what is deeper.
const MAX_DEPTH: usize = 64;

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// `[key]`, or the name on top.
    Key(String),
    /// `[]`: the next free index.
    Append,
}

/// The steps of a name; `None` when PHP drops the field.
pub(super) fn path(name: &str) -> Option<Vec<Step>> {
    // For PHP a name is a C string, and blanks before it count for nothing.
    let name = name.split('\0').next().unwrap_or_default().trim_start_matches(' ');
    let (top, brackets) = name.split_at(name.find('[').unwrap_or(name.len()));
    if top.is_empty() {
        return None;
    }
    if !brackets.contains(']') {
        // A bracket that nothing closes is an ordinary character, which no name of PHP may hold.
        return Some(vec![Step::Key(mangled(name))]);
    }
    let mut steps = vec![Step::Key(mangled(top))];
    let mut rest = brackets;
    while rest.starts_with('[') {
        if steps.len() > MAX_DEPTH {
            return None;
        }
        // What stands behind the last closed bracket is dropped.
        let Some((step, after)) = bracket(rest) else { break };
        steps.push(step);
        rest = after;
    }
    Some(steps)
}

/// The names of PHP's variables hold none of these.
fn mangled(name: &str) -> String {
    name.replace([' ', '.', '['], "_")
}

/// The step at the front, and what stands behind it.
fn bracket(text: &str) -> Option<(Step, &str)> {
    let inner = text.strip_prefix('[')?;
    let (key, after) = inner.split_once(']')?;
    // PHP lets one blank stand in an append: `a[ ]`.
    let is_append = matches!(key, "" | " " | "\t" | "\n" | "\x0b" | "\x0c" | "\r");
    Some((if is_append { Step::Append } else { Step::Key(key.to_owned()) }, after))
}
