//! `derive(Switch)`: what a member says picks the variant.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, LitStr};

use crate::attrs::Keys;
use crate::choice::{self, Arm};
use crate::faults::Faults;
use crate::krate;
use crate::payload::{object_fallback, object_value, value_fallback};

/// Where the deciding member stands.
enum On {
    Own(LitStr),
    Sibling,
}

struct Cases<'a> {
    listed: Vec<(&'a Ident, Vec<LitStr>)>,
    otherwise: Option<&'a Ident>,
}

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    faults.refuse_generics(&item.generics);
    let on = read_on(item, &mut faults);
    let (arms, unknown) = choice::read(item, "a switch", &mut faults);
    let cases = read_cases(item, &arms, unknown.as_ref(), &mut faults);
    match (faults.finish(), on) {
        (None, Some(on)) => emit(item, &on, &arms, unknown.as_ref(), &cases, &krate),
        (errors, on) => {
            let object = match on {
                Some(On::Sibling) => TokenStream::new(),
                _ => object_fallback(item, &krate),
            };
            let value = value_fallback(item, &krate);
            quote!(#errors #object #value)
        }
    }
}

fn read_on(item: &DeriveInput, faults: &mut Faults) -> Option<On> {
    let mut keys = Keys::of(&item.attrs, "switch", faults);
    let is_bare = keys.is_empty();
    let own = keys.text("on", faults);
    let sibling = keys.flag("sibling", faults);
    keys.finish(&["on", "sibling"], faults);
    match (own, sibling) {
        (Some(own), Some(_)) => {
            faults.push(own, "a switch is `on` an own member or on a `sibling`, not both");
            None
        }
        (Some(own), None) => Some(On::Own(own)),
        (None, Some(_)) => Some(On::Sibling),
        (None, None) => {
            if is_bare {
                faults.push(
                    &item.ident,
                    "a switch needs `#[switch(on = \"member\")]` or `#[switch(sibling)]`",
                );
            }
            None
        }
    }
}

fn read_cases<'a>(
    item: &DeriveInput,
    arms: &[Arm<'a>],
    unknown: Option<&Arm<'a>>,
    faults: &mut Faults,
) -> Cases<'a> {
    let mut cases = Cases { listed: Vec::new(), otherwise: None };
    let mut seen: Vec<(String, &Ident)> = Vec::new();
    for arm in arms {
        let mut keys = Keys::of(&arm.variant.attrs, "switch", faults);
        let is_bare = keys.is_empty();
        let texts = keys.texts("case", faults);
        let otherwise = keys.flag("otherwise", faults);
        keys.finish(&["case", "otherwise"], faults);
        for text in &texts {
            if let Some((_, first)) = seen.iter().find(|(case, _)| *case == text.value()) {
                faults.push(text, format!("`{first}` has this case already"));
            }
            seen.push((text.value(), arm.name));
        }
        if is_bare {
            let message = "a variant needs `#[switch(case = \"..\")]` or `#[switch(otherwise)]`";
            faults.push(arm.name, message);
        }
        match (otherwise, cases.otherwise, unknown) {
            (Some(_), Some(first), _) => {
                faults.push(arm.name, format!("`{first}` takes all other cases already"));
            }
            (Some(_), None, Some(unknown)) => {
                faults.push(
                    unknown.name,
                    format!("nothing reaches it: `{}` takes all other cases", arm.name),
                );
            }
            (Some(_), None, None) => cases.otherwise = Some(arm.name),
            (None, _, _) => {}
        }
        if !texts.is_empty() {
            cases.listed.push((arm.name, texts));
        }
    }
    if cases.otherwise.is_none() && unknown.is_none() && !arms.is_empty() {
        faults.push(
            &item.ident,
            "a switch keeps the cases that are not listed: add `Unknown(Json)`, or `otherwise` to a \
             variant",
        );
    }
    cases
}

fn emit(
    item: &DeriveInput,
    on: &On,
    arms: &[Arm<'_>],
    unknown: Option<&Arm<'_>>,
    cases: &Cases<'_>,
    krate: &TokenStream,
) -> TokenStream {
    let name = &item.ident;
    let common = choice::emit(name, arms, unknown, krate);
    let listed = cases.listed.iter().map(|(variant, texts)| {
        quote!(::core::option::Option::Some(#(#texts)|*) => Self::#variant(#krate::runtime::Typed::empty()),)
    });
    let other = match cases.otherwise {
        Some(variant) => quote!(Self::#variant(#krate::runtime::Typed::empty())),
        None => quote!(Self::Unknown(#krate::runtime::Json::Null)),
    };
    let pick = quote! {
        impl #name {
            fn __of_case(case: ::core::option::Option<&str>) -> Self {
                match case { #(#listed)* _ => #other }
            }
        }
    };
    let empty = quote!(Self::__of_case(::core::option::Option::None));
    let value = match on {
        On::Own(member) => own(name, member, arms, unknown, &empty, krate),
        On::Sibling => sibling(name, arms, &empty, krate),
    };
    quote!(#common #pick #value)
}

/// A switch over a sibling is whatever its variants are; the driver hands over the case.
fn sibling(
    name: &Ident,
    arms: &[Arm<'_>],
    empty: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let types = arms.iter().map(|arm| arm.ty);
    let equality = choice::emit_equality(name, krate);
    quote! {
        #equality
        impl #krate::runtime::Value for #name {
            fn read(
                &mut self,
                reader: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                self.read_case(::core::option::Option::None, reader)
            }
            fn read_case(
                &mut self,
                case: ::core::option::Option<&str>,
                reader: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                *self = Self::__of_case(case);
                #krate::runtime::Choice::inner_mut(self).read(reader)
            }
            fn clear(&mut self) { *self = #empty; }
            fn write(&self, writer: &mut #krate::runtime::Writer) {
                #krate::runtime::Choice::inner(self).write(writer);
            }
            fn examine(
                &self,
                inspector: &mut #krate::runtime::Inspector,
                _: &[#krate::runtime::Check],
            ) {
                #krate::runtime::examine_switch(self, inspector);
            }
        }
        impl #krate::runtime::Typed for #name {
            const KINDS: #krate::runtime::Kinds = #krate::runtime::Kinds::NONE
                #(.or(<#types as #krate::runtime::Typed>::KINDS))*;
            fn empty() -> Self { #empty }
        }
        impl ::core::default::Default for #name {
            fn default() -> Self { #empty }
        }
    }
}

/// A switch over an own member is an object, whichever variant it is, and may be a payload itself.
fn own(
    name: &Ident,
    member: &LitStr,
    arms: &[Arm<'_>],
    unknown: Option<&Arm<'_>>,
    empty: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let all: Vec<&Ident> = arms.iter().chain(unknown).map(|arm| arm.name).collect();
    let value = object_value(name, empty, &quote!(*self = #empty), krate);
    let unforeseen = unknown.map(|_| {
        quote! {
            fn unforeseen(&self) -> ::core::option::Option<#krate::runtime::Code> {
                match self {
                    Self::Unknown(_) => ::core::option::Option::Some(#krate::runtime::Code::Switch),
                    _ => ::core::option::Option::None,
                }
            }
        }
    });
    quote! {
        impl #krate::runtime::Object for #name {
            fn shape(&self) -> &'static #krate::runtime::Shape {
                match self { #(Self::#all(value) => #krate::runtime::Object::shape(value),)* }
            }
            fn member(&self, index: usize) -> &dyn #krate::runtime::Value {
                match self { #(Self::#all(value) => #krate::runtime::Object::member(value, index),)* }
            }
            fn member_mut(&mut self, index: usize) -> &mut dyn #krate::runtime::Value {
                match self {
                    #(Self::#all(value) => #krate::runtime::Object::member_mut(value, index),)*
                }
            }
            fn extra(&self) -> &#krate::runtime::Extra {
                match self { #(Self::#all(value) => #krate::runtime::Object::extra(value),)* }
            }
            fn extra_mut(&mut self) -> &mut #krate::runtime::Extra {
                match self { #(Self::#all(value) => #krate::runtime::Object::extra_mut(value),)* }
            }
            #unforeseen
            fn select(
                &mut self,
                reader: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                let case = reader.find_case(#member)?;
                *self = Self::__of_case(case.as_deref());
                match self { #(Self::#all(value) => #krate::runtime::Object::select(value, reader),)* }
            }
        }
        #value
    }
}
