//! Texts of the catalog where Python cannot take them for code, and names that it can use.

use crate::emit::text::{code_point, is_bidi};
use serde_json::Value;

/// Words that Python keeps, names that pydantic's models have, and names that annotations need.
const TAKEN: &[&str] = &[
    "and",
    "as",
    "assert",
    "async",
    "await",
    "bool",
    "break",
    "class",
    "construct",
    "continue",
    "copy",
    "def",
    "del",
    "dict",
    "elif",
    "else",
    "except",
    "finally",
    "float",
    "for",
    "from",
    "from_orm",
    "global",
    "if",
    "import",
    "in",
    "int",
    "is",
    "json",
    "lambda",
    "match",
    "model_computed_fields",
    "model_config",
    "model_construct",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_extra",
    "model_fields",
    "model_fields_set",
    "model_json_schema",
    "model_parametrized_name",
    "model_post_init",
    "model_rebuild",
    "model_validate",
    "model_validate_json",
    "model_validate_strings",
    "nonlocal",
    "not",
    "or",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "pass",
    "raise",
    "return",
    "schema",
    "schema_json",
    "str",
    "to_body",
    "try",
    "update_forward_refs",
    "validate",
    "while",
    "with",
    "yield",
];

/// A string literal. JSON's escapes mean the same in Python.
pub(super) fn literal(text: &str) -> String {
    let hidden = |c: char| is_bidi(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}');
    let escaped = |c: char| match hidden(c) {
        true => format!("\\u{:04x}", u32::from(c)),
        false => c.to_string(),
    };
    Value::from(text).to_string().chars().map(escaped).collect()
}

/// A JSON value as a Python expression.
pub(super) fn value(json: &Value) -> String {
    match json {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => literal(text),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", "))
        }
        Value::Object(members) => {
            let pairs =
                members.iter().map(|(key, each)| format!("{}: {}", literal(key), value(each)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A name for an attribute, from the name of the Rust field.
pub(super) fn attribute(rust: &str) -> String {
    let name = rust.strip_prefix("r#").unwrap_or(rust).trim_start_matches('_');
    if TAKEN.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// A documentation string; nothing for an empty text.
pub(super) fn doc(text: &str, indent: &str) -> String {
    let shown: String = text
        .chars()
        .map(|c| match c {
            c if is_bidi(c)
                || (c.is_control() && c != '\n')
                || matches!(c, '\u{2028}' | '\u{2029}') =>
            {
                code_point(c)
            }
            c => c.to_string(),
        })
        .collect();
    let safe = shown.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let lines: Vec<_> = safe.lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        // A quotation mark at the end would join those that close the text.
        [line] if !line.ends_with('"') => format!("{indent}\"\"\"{line}\"\"\"\n"),
        lines => {
            let rest: String = lines
                .iter()
                .skip(1)
                .map(|line| format!("{indent}{line}").trim_end().to_owned() + "\n")
                .collect();
            format!("{indent}\"\"\"{}\n{rest}{indent}\"\"\"\n", lines[0])
        }
    }
}
