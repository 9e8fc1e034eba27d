//! HB03xx, and the repeats of HB01xx: names that are taken, or cannot be names.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn duplicate_event(&mut self, name: &Spanned<String>, first: Span) {
        self.fault(104, name.span, format!("event `{}` is declared twice", name.value))
            .here("declared again")
            .also(first, "first declared here")
            .help("rename one of them, or give the event a second version under `versions:`");
    }

    pub(crate) fn duplicate_type(&mut self, name: &Spanned<String>, first: Span) {
        self.fault(105, name.span, format!("type `{}` is declared twice", name.value))
            .here("declared again")
            .also(first, "first declared here")
            .help("rename one of them; types are shared by all files of a provider");
    }

    pub(crate) fn bad_stem(&mut self, span: Span, name: &str, what: &str) {
        self.fault(301, span, format!("`{name}` cannot be the name of {what}"))
            .help("use `a-z`, `0-9` and `_`, starting with a letter, and no Rust keyword");
    }

    pub(crate) fn provider_is_not_folder(&mut self, name: &Spanned<String>, folder: &str) {
        self.fault(302, name.span, format!("the folder is called `{folder}`"))
            .help(format!("write `provider: {folder}`, or rename the folder"));
    }

    pub(crate) fn bad_type_name(&mut self, name: &Spanned<String>) {
        self.fault(303, name.span, format!("`{}` cannot be a type name", name.value))
            .help("start with a capital letter; letters and digits only; not a name the generated code uses itself");
    }

    pub(crate) fn bad_field_name(&mut self, name: &Spanned<String>) {
        self.fault(304, name.span, format!("`{}` cannot be a Rust field", name.value))
            .help("use `a-z`, `0-9` and `_`, starting with a letter; `extra` and `r#`-less keywords are taken");
    }

    pub(crate) fn type_name_taken(&mut self, name: &str, span: Span, other: Span) {
        self.fault(305, span, format!("the Rust type `{name}` exists already"))
            .here("would be called so too")
            .also(other, "first here")
            .help("give one of them another name by `name:`");
    }

    pub(crate) fn field_name_taken(&mut self, name: &str, span: Span, other: Span) {
        self.fault(306, span, format!("the Rust field `{name}` exists already in this object"))
            .here("would be called so too")
            .also(other, "first here")
            .help("give one of them another name by `name:`");
    }

    pub(crate) fn variant_taken(&mut self, name: &str, span: Span, other: Span) {
        self.fault(307, span, format!("the Rust variant `{name}` exists already"))
            .here("would be called so too")
            .also(other, "first here")
            .help("give one of the values another name: `value: {name: Other}`");
    }

    pub(crate) fn path_taken(&mut self, path: &str, name: &Spanned<String>, other: Span) {
        self.fault(
            308,
            name.span,
            format!("the files of this event would be called `{path}`, as another event's are"),
        )
        .also(other, "the other event")
        .help("event names must differ in more than case and unusual characters");
    }

    pub(crate) fn alias_taken(&mut self, alias: &Spanned<String>, other: Span) {
        self.fault(309, alias.span, format!("`{}` means another event already", alias.value))
            .also(other, "here")
            .help("an alias resolves to one event; remove it from one of them");
    }
}
