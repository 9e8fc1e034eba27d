//! `derive(OpenEnum)`: listed values, and a variant for all others.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident, LitStr, Variant};

use crate::attrs::Keys;
use crate::faults::Faults;
use crate::krate;
use crate::payload::value_fallback;
use crate::types::last_segment;

struct Listed<'a> {
    variant: &'a Ident,
    value: LitStr,
}

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    faults.refuse_generics(&item.generics);
    let mut keys = Keys::of(&item.attrs, "open_enum", &mut faults);
    let closed = keys.flag("closed", &mut faults);
    let literal = keys.flag("literal", &mut faults);
    let integer = keys.flag("integer", &mut faults).is_some();
    keys.finish(&["closed", "literal", "integer"], &mut faults);
    if let (Some(_), Some(literal)) = (closed, literal) {
        let message = "a literal is closed by itself: leave one of the two out";
        faults.add(syn::Error::new(literal, message));
    }
    let listed = match &item.data {
        Data::Enum(data) => read(item, data, integer, &mut faults),
        _ => {
            faults.push(&item.ident, "an open enum is an enum; for a struct derive `Payload`");
            Vec::new()
        }
    };
    if let (Some(literal), true) = (literal, listed.len() > 1) {
        let message = "a literal has one value; for several use `closed`";
        faults.add(syn::Error::new(literal, message));
    }
    if let Some(errors) = faults.finish() {
        let fallback = value_fallback(item, &krate);
        return quote!(#errors #fallback);
    }
    let rule = match (closed, literal) {
        (_, Some(_)) => "Literal",
        (Some(_), None) => "Closed",
        (None, None) => "Open",
    };
    emit(&item.ident, &listed, Ident::new(rule, Span::call_site()), integer, &krate)
}

fn read<'a>(
    item: &DeriveInput,
    data: &'a DataEnum,
    integer: bool,
    faults: &mut Faults,
) -> Vec<Listed<'a>> {
    let mut listed: Vec<Listed<'a>> = Vec::new();
    let mut has_unknown = false;
    for variant in &data.variants {
        if variant.ident == "Unknown" {
            has_unknown = true;
            check_unknown(variant, faults);
            continue;
        }
        let Some(found) = read_variant(variant, integer, faults) else {
            continue;
        };
        if let Some(first) = listed.iter().find(|first| first.value.value() == found.value.value())
        {
            let message = format!("`{}` has this value already", first.variant);
            faults.push(&found.value, message);
        }
        listed.push(found);
    }
    if !has_unknown {
        faults.push(
            &item.ident,
            "an enum keeps the values that are not listed: add `Unknown(UnknownValue)`",
        );
    }
    if data.variants.len() == usize::from(has_unknown) {
        faults.push(&item.ident, "an enum lists at least one value");
    }
    listed
}

fn check_unknown(variant: &Variant, faults: &mut Faults) {
    let holds = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => last_segment(&fields.unnamed[0].ty),
        _ => None,
    };
    if holds.is_none_or(|name| name != "UnknownValue") {
        faults.push(variant, "the variant for other values is `Unknown(UnknownValue)`");
    }
}

fn read_variant<'a>(
    variant: &'a Variant,
    integer: bool,
    faults: &mut Faults,
) -> Option<Listed<'a>> {
    if !matches!(variant.fields, Fields::Unit) {
        faults.push(&variant.fields, "a listed value carries nothing");
    }
    let mut keys = Keys::of(&variant.attrs, "open_enum", faults);
    let is_bare = keys.is_empty();
    let value = keys.constant("value", faults);
    keys.finish(&["value"], faults);
    match value {
        Some((value, is_integer)) if is_integer == integer => {
            Some(Listed { variant: &variant.ident, value })
        }
        Some((value, true)) => {
            faults.push(value, "an integer needs `#[open_enum(integer)]` on the enum");
            None
        }
        Some((value, false)) => {
            faults.push(value, "the values of this enum are integers: `value = 3`");
            None
        }
        None => {
            if is_bare {
                faults.push(&variant.ident, "a variant needs `#[open_enum(value = \"..\")]`");
            }
            None
        }
    }
}

fn emit(
    name: &Ident,
    listed: &[Listed<'_>],
    rule: Ident,
    integer: bool,
    krate: &TokenStream,
) -> TokenStream {
    let values: Vec<String> = listed.iter().map(|listed| listed.value.value()).collect();
    let variants: Vec<&Ident> = listed.iter().map(|listed| listed.variant).collect();
    let names = variants.iter().map(|variant| variant.to_string());
    let indexes: Vec<usize> = (0..listed.len()).collect();
    let first = variants.first();
    let kinds = if integer { quote!(NUMBER) } else { quote!(STRING) };
    quote! {
        impl #name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str { #krate::runtime::enum_text(self) }
        }
        impl #krate::runtime::OpenEnum for #name {
            fn facts() -> &'static #krate::runtime::EnumFacts {
                static FACTS: #krate::runtime::EnumFacts = #krate::runtime::EnumFacts {
                    values: &[#(#values),*],
                    variants: &[#(#names),*],
                    rule: #krate::runtime::EnumRule::#rule,
                    integer: #integer,
                };
                &FACTS
            }
            fn listed(index: usize) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match index {
                    #(#indexes => Self::#variants,)*
                    _ => return ::core::option::Option::None,
                })
            }
            fn unlisted(value: #krate::runtime::UnknownValue) -> Self { Self::Unknown(value) }
            fn listing(&self) -> ::core::result::Result<usize, &#krate::runtime::UnknownValue> {
                ::core::result::Result::Ok(match self {
                    #(Self::#variants => #indexes,)*
                    Self::Unknown(value) => return ::core::result::Result::Err(value),
                })
            }
        }
        impl #krate::runtime::Value for #name {
            fn read(
                &mut self,
                reader: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                *self = #krate::runtime::read_enum(reader)?;
                ::core::result::Result::Ok(())
            }
            fn clear(&mut self) { *self = Self::#first; }
            fn write(&self, writer: &mut #krate::runtime::Writer) {
                #krate::runtime::write_enum(self, writer);
            }
            fn case(&self) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                ::core::option::Option::Some(::std::borrow::Cow::Borrowed(self.as_str()))
            }
            fn examine(
                &self,
                inspector: &mut #krate::runtime::Inspector,
                _: &[#krate::runtime::Check],
            ) {
                #krate::runtime::examine_enum(self, inspector);
            }
        }
        impl #krate::runtime::Typed for #name {
            const KINDS: #krate::runtime::Kinds = #krate::runtime::Kinds::#kinds;
            fn empty() -> Self { Self::#first }
        }
        impl ::core::convert::From<&str> for #name {
            fn from(text: &str) -> Self { #krate::runtime::enum_of(text) }
        }
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                #krate::runtime::OpenEnum::listing(self) == #krate::runtime::OpenEnum::listing(other)
            }
        }
        impl ::core::cmp::Eq for #name {}
        impl ::core::cmp::PartialEq<str> for #name {
            fn eq(&self, other: &str) -> bool { self.as_str() == other }
        }
        impl ::core::cmp::PartialEq<&str> for #name {
            fn eq(&self, other: &&str) -> bool { self.as_str() == *other }
        }
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::runtime::debug_enum(self, f)
            }
        }
        #krate::serde_bridge!(#name);
    }
}
