//! Every Rust name that lowering gives, with the place that asked for it. Two of a kind in one scope are a fault.

use crate::diagnostics::Diagnostics;
use crate::naming;
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// The names given so far.
#[derive(Debug, Default)]
pub(crate) struct Minted {
    scopes: usize,
    provider: usize,
    names: Vec<Name>,
    reserved: Vec<Spanned<String>>,
}

#[derive(Debug)]
struct Name {
    kind: NameKind,
    scope: usize,
    text: String,
    span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum NameKind {
    Type,
    Field,
    Variant,
}

impl Minted {
    /// Starts the types of a provider.
    pub(super) fn provider(&mut self) {
        self.provider = self.scope();
    }

    /// Starts an object or an enumeration; the number stands for it in what follows.
    pub(super) fn scope(&mut self) -> usize {
        self.scopes += 1;
        self.scopes
    }

    pub(super) fn ty(&mut self, text: &str, span: Span) {
        self.push(NameKind::Type, self.provider, text, span);
    }

    /// A type whose name follows from where it stands, so that nobody has looked at it yet.
    pub(super) fn spot(&mut self, text: &str, span: Span) {
        if !naming::is_type_name(text) {
            self.reserved.push(Spanned { value: text.to_owned(), span });
        }
        self.ty(text, span);
    }

    pub(super) fn field(&mut self, scope: usize, text: &str, span: Span) {
        self.push(NameKind::Field, scope, text, span);
    }

    pub(super) fn variant(&mut self, scope: usize, text: &str, span: Span) {
        self.push(NameKind::Variant, scope, text, span);
    }

    fn push(&mut self, kind: NameKind, scope: usize, text: &str, span: Span) {
        self.names.push(Name { kind, scope, text: text.to_owned(), span });
    }

    /// Reports the names that were given twice, or that generated code needs itself.
    pub(crate) fn check(&self, diags: &mut Diagnostics) {
        for name in &self.reserved {
            diags.reserved_on_the_spot(name);
        }
        let mut taken: BTreeMap<(NameKind, usize, &str), Span> = BTreeMap::new();
        for name in &self.names {
            let key = (name.kind, name.scope, name.text.as_str());
            let Some(&other) = taken.get(&key) else {
                taken.insert(key, name.span);
                continue;
            };
            match name.kind {
                NameKind::Type => diags.type_name_taken(&name.text, name.span, other),
                NameKind::Field => diags.field_name_taken(&name.text, name.span, other),
                NameKind::Variant => diags.variant_taken(&name.text, name.span, other),
            }
        }
    }
}
