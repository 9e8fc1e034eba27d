//! Unified diffs of what `generate` would change.

use std::time::Duration;

use similar::TextDiff;

use crate::plan::Step;

/// After this long a diff is finished roughly: still right, but not the shortest.
const PATIENCE: Duration = Duration::from_millis(500);

/// The change as `git diff` would show it.
pub(crate) fn unified(step: &Step) -> String {
    let text = |bytes: &Option<Vec<u8>>| {
        String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned()
    };
    let name = |side: &str, bytes: &Option<Vec<u8>>| match bytes {
        Some(_) => format!("{side}/{}", step.path),
        None => "/dev/null".to_owned(),
    };
    let (old, new) = (text(&step.old), text(&step.new));
    let (old_name, new_name) = (name("a", &step.old), name("b", &step.new));
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(&old, &new);
    let body = diff.unified_diff().context_radius(3).header(&old_name, &new_name).to_string();
    // Two empty files, one of which is not there, differ in no line.
    if body.is_empty() { format!("--- {old_name}\n+++ {new_name}\n") } else { body }
}

/// The same with the colours that `git diff` has.
pub(crate) fn colored(diff: &str) -> String {
    let line = |line: &str| {
        let color = match line.as_bytes().first() {
            _ if line.starts_with("---") || line.starts_with("+++") => "1",
            Some(b'+') => "32",
            Some(b'-') => "31",
            Some(b'@') => "36",
            _ => return format!("{line}\n"),
        };
        format!("\x1b[{color}m{line}\x1b[0m\n")
    };
    diff.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{colored, unified};
    use crate::plan::Step;
    use crate::tree_path::TreePath;

    fn step(old: Option<&str>, new: Option<&str>) -> Step {
        let bytes = |text: &str| text.as_bytes().to_vec();
        Step {
            path: TreePath::known("x/y"),
            old: old.map(bytes),
            new: new.map(bytes),
            edited: false,
        }
    }

    #[test]
    fn both_sides_are_named() {
        assert_eq!(
            unified(&step(Some("a\nb\n"), Some("a\nc\n"))),
            "--- a/x/y\n+++ b/x/y\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
        );
        assert!(unified(&step(None, Some("a\n"))).starts_with("--- /dev/null\n+++ b/x/y\n"));
        assert!(unified(&step(Some("a\n"), None)).starts_with("--- a/x/y\n+++ /dev/null\n"));
        assert_eq!(unified(&step(None, Some(""))), "--- /dev/null\n+++ b/x/y\n");
    }

    #[test]
    fn colors_change_nothing_else() {
        let diff = unified(&step(Some("a\nb\n"), Some("a\nc")));
        let plain = ["1", "31", "32", "36", "0"]
            .iter()
            .fold(colored(&diff), |text, code| text.replace(&format!("\x1b[{code}m"), ""));
        assert_eq!(plain, diff);
    }
}
