//! A tree of form fields in, JSON text out.

use super::super::writer::Writer;
use super::tree::{BranchId, Child, Key, Tree};

/// The tree as one JSON object, written into room for so many bytes.
pub(super) fn write(tree: &Tree<'_>, room: usize) -> String {
    let mut out = Writer::with_capacity(room);
    object(tree, Tree::ROOT, &mut out);
    out.finish()
}

/// Recursion ends: a branch is as deep as the brackets of a name, and their number is bounded by a `u8`.
fn branch(tree: &Tree<'_>, id: BranchId, out: &mut Writer) {
    let Some(list) = tree.branch(id).as_list() else {
        return object(tree, id, out);
    };
    out.open_array();
    for item in list {
        out.item();
        child(tree, item, out);
    }
    out.close_array();
}

fn object(tree: &Tree<'_>, id: BranchId, out: &mut Writer) {
    out.open_object();
    for (key, item) in &tree.branch(id).children {
        match key {
            Key::Index(index) => out.name(&index.to_string()),
            Key::Name(name) => out.name(name),
        }
        child(tree, *item, out);
    }
    out.close_object();
}

fn child(tree: &Tree<'_>, child: Child<'_>, out: &mut Writer) {
    match child {
        Child::Text(value) => out.string(value),
        Child::Branch(id) => branch(tree, id, out),
    }
}
