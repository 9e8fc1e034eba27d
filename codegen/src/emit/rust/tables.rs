//! Static tables as Rust text.

/// `&[a, b]`: on one line while it is short, one entry a line otherwise.
pub(super) fn slice(entries: &[String], indent: usize) -> String {
    let line = format!("&[{}]", entries.join(", "));
    if entries.iter().all(|entry| !entry.contains('\n')) && line.len() + indent <= 90 {
        return line;
    }
    let pad = " ".repeat(indent + 4);
    let rows: String = entries.iter().map(|entry| format!("{pad}{entry},\n")).collect();
    format!("&[\n{rows}{}]", " ".repeat(indent))
}

/// `Name { key: value, .. }`, one key a line; a base stands for what is left out.
pub(super) fn structure(
    name: &str,
    keys: &[(&str, String)],
    base: Option<&str>,
    indent: usize,
) -> String {
    let pad = " ".repeat(indent + 4);
    let rows: String = keys.iter().map(|(key, value)| format!("{pad}{key}: {value},\n")).collect();
    let base = base.map(|base| format!("{pad}..{base}\n")).unwrap_or_default();
    format!("{name} {{\n{rows}{base}{}}}", " ".repeat(indent))
}

/// `Some(value)` or `None`.
pub(super) fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
