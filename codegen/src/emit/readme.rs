//! The figures in the README, between two marks.

use crate::ir::Catalog;
use crate::source::GeneratedFile;
use crate::stats;

/// The region of the README that shows what the catalog knows: a row a figure, a column a provider.
pub(super) fn figures(catalog: &Catalog) -> Vec<GeneratedFile> {
    let table = stats::table(&stats::stats(catalog));
    let Some(figures) = table.first().map(Vec::len) else { return Vec::new() };
    let mut text = String::from("\n");
    for figure in 0..figures {
        let cells: Vec<String> = table.iter().map(|row| cell(&row[figure])).collect();
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
        if figure == 0 {
            text.push_str(&format!("|---|{}\n", "---:|".repeat(cells.len() - 1)));
        }
    }
    text.push('\n');
    vec![GeneratedFile::region("README.md", "figures", text)]
}

/// A provider's title comes from YAML; in a cell it is text and nothing else.
fn cell(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            c if c.is_control() || super::text::is_bidi(c) => {
                escaped.push_str(&super::text::code_point(c))
            }
            '|' | '\\' | '<' | '>' | '[' | ']' | '*' | '_' | '`' | '&' | '~' => {
                escaped.extend(['\\', c])
            }
            c => escaped.push(c),
        }
    }
    escaped
}
