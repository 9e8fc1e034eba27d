//! HB02xx, second half: declared types, and how they hang together.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn not_an_object(&mut self, name: &Spanned<String>, role: &str, declared: Span) {
        self.fault(211, name.span, format!("`{}` cannot be {role}: it is no object", name.value))
            .also(declared, "declared here")
            .help("name a type that is declared with `fields:`");
    }

    pub(crate) fn not_a_payload(&mut self, span: Span) {
        self.fault(212, span, "a payload is an object, or a switch between objects".into())
            .help("name a type that is declared with `fields:` or `switch:`");
    }

    /// `others`: the names by way of which it does.
    pub(crate) fn type_cycle(&mut self, name: &Spanned<String>, how: &str, others: &[Span]) {
        let fault = self.fault(213, name.span, format!("`{}` {how} itself", name.value));
        for other in others {
            fault.also(*other, "by way of this one");
        }
        fault.help("break the circle; only a member may hold its own type");
    }

    pub(crate) fn type_chain(&mut self, name: &Spanned<String>, limit: usize) {
        self.fault(
            224,
            name.span,
            format!("more than {limit} names in a row stand for or include one another"),
        )
        .help("name the type at the end of the chain directly");
    }

    pub(crate) fn switch_member_missing(
        &mut self,
        switch: &Spanned<String>,
        member: &str,
        object: &str,
        at: Span,
        members: &[&str],
    ) {
        self.fault(214, switch.span, format!("`{object}` has no member `{member}` to switch on"))
            .also(at, "looked for here")
            .suggest(member, members);
    }

    pub(crate) fn switch_member_not_text(&mut self, switch: &Spanned<String>, member: Span) {
        self.fault(215, switch.span, "a switch looks at text".into())
            .also(member, "this member is no text")
            .help(
                "switch on a member that is `string`, an enumeration of texts, or a text literal",
            );
    }

    pub(crate) fn sibling_switch_misplaced(&mut self, span: Span) {
        self.fault(216, span, "this shape is chosen by a member beside it, and nothing stands beside it here".into())
            .help("use it as `field: Type`, outside of lists, maps, unions and payloads; or switch on a member of the object itself");
    }

    pub(crate) fn empty_enum(&mut self, span: Span) {
        self.fault(217, span, "an enumeration without values".into())
            .help("list the values that are known, or use `string`");
    }

    pub(crate) fn repeated_value(&mut self, value: &Spanned<String>, first: Span) {
        self.fault(218, value.span, format!("`{}` is listed twice", value.value))
            .here("again")
            .also(first, "first")
            .help("remove one of them");
    }

    pub(crate) fn mixed_enum(&mut self, number: Span, text: Span) {
        self.fault(219, number, "texts and whole numbers in one enumeration".into())
            .here("a whole number")
            .also(text, "a text")
            .help("put the numbers in quotes if they are sent as text");
    }

    pub(crate) fn bound_does_not_fit(&mut self, span: Span, bound: &str, fits: &str) {
        self.fault(220, span, format!("`{bound}` says nothing about this type"))
            .help(format!("`{bound}` is for {fits}"));
    }

    pub(crate) fn bounds_crossed(&mut self, low: Span, low_key: &str, high: Span, high_key: &str) {
        self.fault(221, low, format!("`{low_key}` is above `{high_key}`: nothing would fit"))
            .also(high, format!("`{high_key}` here"))
            .help("exchange the two");
    }

    pub(crate) fn no_cases(&mut self, span: Span) {
        self.fault(222, span, "a switch without cases".into())
            .help("add `cases:` with a value and a type each");
    }

    pub(crate) fn repeated_member(&mut self, member: &Spanned<String>, first: Span) {
        self.fault(
            223,
            member.span,
            format!("`{}` is a member twice: with and without `?`", member.value),
        )
        .here("again")
        .also(first, "first")
        .help("keep the one that is true");
    }
}
