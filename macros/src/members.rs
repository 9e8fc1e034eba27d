//! The declared members of a payload: wire name, rules, and what else stands on the field.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Field, Fields, Ident, LitStr};

use crate::attrs::Keys;
use crate::faults::Faults;
use crate::types::{self, last_segment};

const KEYS: &[&str] = &[
    "name",
    "sensitive",
    "switch",
    "min",
    "max",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "prefix",
];

/// One declared member.
pub(crate) struct Member {
    pub(crate) field: Ident,
    pub(crate) wire: String,
    pub(crate) sensitive: bool,
    /// The index of the member that picks the case.
    pub(crate) sibling: Option<u16>,
    /// `Check` variants with their bounds.
    pub(crate) checks: Vec<TokenStream>,
    switch: Option<LitStr>,
    span: Span,
    ty: Span,
}

impl Member {
    /// Code about the field that stands, for the compiler, at its type: there an unfit type is reported.
    pub(crate) fn place(&self) -> Span {
        Span::call_site().located_at(self.ty)
    }
}

/// Reads the fields of a payload; the field `extra` is looked for and left out.
pub(crate) fn read(at: &Ident, fields: &Fields, faults: &mut Faults) -> Vec<Member> {
    let mut members = Vec::new();
    let mut has_extra = false;
    for field in fields {
        let Some(name) = &field.ident else { continue };
        if name == "extra" {
            has_extra = true;
            check_extra(field, faults);
        } else {
            members.push(read_member(name, field, faults));
        }
    }
    if !has_extra {
        faults.push(at, "a payload keeps what it does not declare: add `pub extra: Extra`");
    }
    if members.len() > usize::from(u16::MAX) {
        faults.push(at, "a payload has at most 65535 members");
    }
    resolve_switches(&mut members, faults);
    refuse_repeated_names(&members, faults);
    members
}

fn check_extra(field: &Field, faults: &mut Faults) {
    if last_segment(&field.ty).is_none_or(|name| name != "Extra" && name != "Map") {
        faults.push(&field.ty, "the field `extra` has the type `Extra`");
    }
    if let Some(attr) = field.attrs.iter().find(|attr| attr.path().is_ident("payload")) {
        faults.push(
            attr,
            "`extra` holds the undeclared members and takes no keys; for a member that is called \
             `extra` on the wire, name the field otherwise and add `name = \"extra\"`",
        );
    }
}

fn read_member(name: &Ident, field: &Field, faults: &mut Faults) -> Member {
    types::check(&field.ty, faults);
    let mut keys = Keys::of(&field.attrs, "payload", faults);
    let wire = keys.text("name", faults);
    let member = Member {
        wire: wire.map_or_else(|| unraw(name), |wire| wire.value()),
        sensitive: keys.flag("sensitive", faults).is_some(),
        sibling: None,
        switch: keys.text("switch", faults),
        checks: read_checks(field, &mut keys, faults),
        field: name.clone(),
        span: name.span(),
        ty: field.ty.span(),
    };
    keys.finish(KEYS, faults);
    member
}

fn read_checks(field: &Field, keys: &mut Keys, faults: &mut Faults) -> Vec<TokenStream> {
    let (min, max) = (keys.number("min", faults), keys.number("max", faults));
    let as_float = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<f64>().ok());
    if let (Some(least), Some(most)) = (as_float(&min), as_float(&max))
        && least > most
    {
        faults.push(&field.ident, "`min` is greater than `max`: no value fits");
    }
    let mut checks = Vec::new();
    checks.extend(min.map(|least| quote!(Min(#least))));
    checks.extend(max.map(|most| quote!(Max(#most))));
    let mut range = |least: &str, most: &str, min: TokenStream, max: TokenStream| {
        let (low, high) = (keys.count(least, faults), keys.count(most, faults));
        if low.zip(high).is_some_and(|(low, high)| low > high) {
            let message = format!("`{least}` is greater than `{most}`: no value fits");
            faults.push(&field.ident, message);
        }
        checks.extend(low.map(|count| quote!(#min(#count))));
        checks.extend(high.map(|count| quote!(#max(#count))));
    };
    range("min_length", "max_length", quote!(MinLength), quote!(MaxLength));
    range("min_items", "max_items", quote!(MinItems), quote!(MaxItems));
    checks.extend(keys.text("prefix", faults).map(|text| quote!(Prefix(#text))));
    checks
}

fn resolve_switches(members: &mut [Member], faults: &mut Faults) {
    let names: Vec<String> = members.iter().map(|member| unraw(&member.field)).collect();
    for member in members {
        let Some(sibling) = &member.switch else {
            continue;
        };
        match names.iter().position(|name| *name == sibling.value()) {
            Some(index) if member.field != names[index] => {
                member.sibling = u16::try_from(index).ok();
            }
            Some(_) => faults.push(sibling, "a member cannot pick its own case"),
            None => {
                let message = format!("no field is called `{}`", sibling.value());
                faults.push(sibling, message);
            }
        }
    }
}

fn refuse_repeated_names(members: &[Member], faults: &mut Faults) {
    for (at, member) in members.iter().enumerate() {
        if let Some(first) = members[..at].iter().find(|first| first.wire == member.wire) {
            let message =
                format!("`{}` is called `{}` on the wire already", first.field, member.wire);
            faults.add(syn::Error::new(member.span, message));
        }
    }
}

fn unraw(name: &Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}
