//! What unions and switches share: an enum whose variants hold one value each.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, Type, Variant};

use crate::faults::Faults;
use crate::types::{self, last_segment};

/// A variant that holds one value.
pub(crate) struct Arm<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) name: &'a Ident,
    pub(crate) ty: &'a Type,
}

/// Reads the variants; the one called `Unknown` comes apart.
pub(crate) fn read<'a>(
    item: &'a DeriveInput,
    what: &str,
    faults: &mut Faults,
) -> (Vec<Arm<'a>>, Option<Arm<'a>>) {
    let Data::Enum(data) = &item.data else {
        faults.push(&item.ident, format!("{what} is an enum; for a struct derive `Payload`"));
        return (Vec::new(), None);
    };
    let (mut arms, mut unknown) = (Vec::new(), None);
    for variant in &data.variants {
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
            _ => {
                faults.push(variant, "a variant holds one value: `Name(Type)`");
                continue;
            }
        };
        types::check(ty, faults);
        let name = &variant.ident;
        let arm = Arm { variant, name, ty };
        if name != "Unknown" {
            arms.push(arm);
        } else if last_segment(ty).is_some_and(|ty| ty == "Json") {
            unknown = Some(arm);
        } else {
            faults.push(variant, "the variant for the unforeseen is `Unknown(Json)`");
        }
    }
    if arms.is_empty() && data.variants.iter().all(|variant| variant.ident == "Unknown") {
        faults.push(&item.ident, format!("{what} has at least one variant besides `Unknown`"));
    }
    (arms, unknown)
}

/// The implementations that look alike for both.
pub(crate) fn emit(
    name: &Ident,
    arms: &[Arm<'_>],
    unknown: Option<&Arm<'_>>,
    krate: &TokenStream,
) -> TokenStream {
    let all: Vec<&Ident> = arms.iter().chain(unknown).map(|arm| arm.name).collect();
    let names = all.iter().map(|name| name.to_string());
    let unforeseen = (0..all.len()).map(|index| index == arms.len());
    quote! {
        impl #krate::runtime::Choice for #name {
            fn inner(&self) -> &dyn #krate::runtime::Value {
                match self { #(Self::#all(value) => value,)* }
            }
            fn inner_mut(&mut self) -> &mut dyn #krate::runtime::Value {
                match self { #(Self::#all(value) => value,)* }
            }
            fn arm(&self) -> (&'static str, bool) {
                match self { #(Self::#all(_) => (#names, #unforeseen),)* }
            }
        }
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::runtime::debug_choice(self, f)
            }
        }
    }
}

/// What a choice has of its own when it is not an object, which has the same already.
pub(crate) fn emit_equality(name: &Ident, krate: &TokenStream) -> TokenStream {
    quote! {
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool { #krate::runtime::same(self, other) }
        }
        #krate::serde_bridge!(#name);
    }
}
