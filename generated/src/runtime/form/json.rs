//! A tree of form fields in, JSON text out.

use super::tree::{BranchId, Child, Key, Tree};

/// The tree as one JSON object.
pub(super) fn write(tree: &Tree<'_>) -> String {
    let mut out = String::new();
    object(tree, Tree::ROOT, &mut out);
    out
}

/// Recursion ends: a branch is as deep as the brackets of a name, and their number is bounded by a `u8`.
fn branch(tree: &Tree<'_>, id: BranchId, out: &mut String) {
    let Some(list) = tree.branch(id).as_list() else {
        return object(tree, id, out);
    };
    out.push('[');
    for (number, item) in list.into_iter().enumerate() {
        if number > 0 {
            out.push(',');
        }
        child(tree, item, out);
    }
    out.push(']');
}

fn object(tree: &Tree<'_>, id: BranchId, out: &mut String) {
    out.push('{');
    for (number, (key, item)) in tree.branch(id).children.iter().enumerate() {
        if number > 0 {
            out.push(',');
        }
        match key {
            Key::Index(index) => text(&index.to_string(), out),
            Key::Name(name) => text(name, out),
        }
        out.push(':');
        child(tree, *item, out);
    }
    out.push('}');
}

fn child(tree: &Tree<'_>, child: Child<'_>, out: &mut String) {
    match child {
        Child::Text(value) => text(value, out),
        Child::Branch(id) => branch(tree, id, out),
    }
}

/// A JSON string. Runs without anything to escape are copied whole.
fn text(value: &str, out: &mut String) {
    out.push('"');
    let mut rest = value;
    while let Some(at) = rest.find(|c: char| c < ' ' || c == '"' || c == '\\') {
        let (plain, escaped) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = escaped.chars();
        match characters.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            control => out.push_str(&format!("\\u{:04x}", control.map_or(0, u32::from))),
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}
