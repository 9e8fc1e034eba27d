//! The names of one provider: which types and events it declares, and what a type name stands for.

use crate::decl::{self, Expr, ExprKind, TypeDecl, TypeExpr};
use crate::source::Spanned;
use std::collections::BTreeMap;

/// The names of one provider.
pub(crate) struct Scope<'a> {
    types: BTreeMap<&'a str, Declared<'a>>,
}

/// A declared type.
#[derive(Clone, Copy)]
pub(crate) struct Declared<'a> {
    pub(crate) name: &'a Spanned<String>,
    pub(crate) decl: &'a TypeDecl,
}

impl<'a> Scope<'a> {
    /// The scope of a provider; of a type that is declared twice, the first.
    pub(crate) fn of(provider: &'a decl::Provider) -> Self {
        let mut types = BTreeMap::new();
        for (name, decl) in provider.modules.iter().flat_map(|module| &module.content.types.items) {
            types.entry(name.value.as_str()).or_insert(Declared { name, decl });
        }
        Self { types }
    }

    pub(crate) fn get(&self, name: &str) -> Option<Declared<'a>> {
        self.types.get(name).copied()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.types.keys().copied()
    }

    /// The type behind a name and all other names it goes by; `None` for a name that leads nowhere or in a circle.
    pub(crate) fn target(&self, name: &str) -> Option<Declared<'a>> {
        let mut found = self.get(name)?;
        for _ in 0..=self.types.len() {
            match found.alias().map(|alias| &alias.expr.kind) {
                Some(ExprKind::Named(next)) => found = self.get(next)?,
                _ => return Some(found),
            }
        }
        None
    }

    /// The object that a name stands for, if it does.
    pub(crate) fn object(&self, name: &str) -> Option<&'a decl::TypeDetail> {
        self.target(name)?.detail().filter(|detail| detail.is_object())
    }

    /// The switch that an expression stands for, if it does; null-ability does not count.
    pub(crate) fn switch(&self, expr: &Expr) -> Option<&'a decl::TypeDetail> {
        match &expr.kind {
            ExprKind::Nullable(inner) => self.switch(inner),
            ExprKind::Named(name) => match self.target(name)?.decl {
                TypeDecl::Detail(detail) if detail.switch.is_some() => Some(detail),
                TypeDecl::Detail(detail) => {
                    detail.r#type.as_ref().and_then(|alias| self.switch(&alias.expr))
                }
                TypeDecl::Alias(alias) => self.switch(&alias.expr),
            },
            _ => None,
        }
    }
}

impl<'a> Declared<'a> {
    /// The expression, if it is just another name for one.
    pub(crate) fn alias(self) -> Option<&'a TypeExpr> {
        match self.decl {
            TypeDecl::Alias(alias) => Some(alias),
            TypeDecl::Detail(detail) => detail.r#type.as_ref(),
        }
    }

    pub(crate) fn detail(self) -> Option<&'a decl::TypeDetail> {
        match self.decl {
            TypeDecl::Alias(_) => None,
            TypeDecl::Detail(detail) => Some(detail),
        }
    }
}

impl decl::TypeDetail {
    /// Whether it declares an object.
    pub(crate) fn is_object(&self) -> bool {
        self.fields.is_some() || !self.include.is_empty()
    }
}
