//! How a body is signed and how to verify that.

use super::page::Page;
use crate::ir::Signature;
use crate::prose::{signature, text};

pub(super) fn section(page: &mut Page, signatures: &[Signature]) {
    page.place(2, "signatures", "Signatures");
    page.line(signature::introduction(signatures));
    for each in signatures {
        page.heading(3, signature::title(each));
        if let Some(deprecated) = &each.deprecated {
            page.remark(text(&deprecated.sentence()));
        }
        page.list(signature::steps(each));
        if let Some(key) = &each.public_key {
            page.code("text", key);
        }
    }
}
