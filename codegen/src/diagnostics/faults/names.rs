//! HB03xx, and the repeats of HB01xx: names that are taken, or cannot be names.

use super::super::Diagnostics;
use crate::naming;
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
            .help("use `a-z`, `0-9` and `_`, starting with a letter; Rust keywords and the names of what every provider has (`types`, `provider`, `envelope`, `facts`, `meta`) are taken");
    }

    pub(crate) fn provider_is_not_folder(&mut self, name: &Spanned<String>, folder: &str) {
        self.fault(
            302,
            name.span,
            format!("provider `{}` stands in the folder `{folder}`", name.value),
        )
        .help(format!("write `provider: {folder}`, or rename the folder"));
    }

    pub(crate) fn bad_type_name(&mut self, name: &Spanned<String>) {
        let better = naming::type_name(&name.value);
        let fault = self.fault(303, name.span, format!("`{}` cannot be a type name", name.value));
        if better != name.value && naming::is_type_name(&better) && !naming::is_taken(&name.value) {
            fault.help(format!("write `{better}`: letters and digits, starting with a capital"));
            return;
        }
        fault
            .help("use letters and digits, starting with a capital; names such as `Event`, `Option` and `Text` are taken by generated code");
    }

    pub(crate) fn reserved_on_the_spot(&mut self, name: &Spanned<String>) {
        self.fault(
            303,
            name.span,
            format!(
                "the shape declared here would be called `{}`, which generated code needs itself",
                name.value
            ),
        )
        .help("declare it under `types:` with a name of its own");
    }

    pub(crate) fn bad_variant_name(&mut self, name: &Spanned<String>) {
        self.fault(310, name.span, format!("`{}` cannot be a Rust variant", name.value))
            .help("use letters and digits, starting with a capital; `Unknown` is taken by what is not listed");
    }

    pub(crate) fn bad_field_name(&mut self, name: &Spanned<String>) {
        self.fault(304, name.span, format!("`{}` cannot be a Rust field", name.value)).help(
            "use `a-z`, `0-9` and `_`, starting with a letter; `extra` and Rust keywords are taken",
        );
    }

    pub(crate) fn type_name_taken(&mut self, name: &str, span: Span, other: Span) {
        self.fault(305, span, format!("the Rust type `{name}` exists already"))
            .here("would be called so too")
            .also(other, "first here")
            .help("give one of the events another `name:`, or declare the shape under `types:` to name it yourself");
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
            .help("give one of the values another name: `value: {name: Other}`; arms of a union are called after their types");
    }

    pub(crate) fn path_taken(&mut self, path: &str, name: &Spanned<String>, other: Span) {
        self.fault(
            308,
            name.span,
            format!("the files of this event would be called `{path}`, as another event's are"),
        )
        .also(other, "the other event")
        .help("event names must differ in more than case and unusual characters; if both mean the same, make one an alias of the other");
    }

    pub(crate) fn alias_taken(&mut self, alias: &Spanned<String>, other: Span) {
        self.fault(
            309,
            alias.span,
            format!("`{}` is the name or an alias of an event already", alias.value),
        )
        .also(other, "here")
        .help("an alias resolves to one event; remove it from one of them");
    }
}
