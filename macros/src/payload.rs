//! `derive(Payload)`: the name table of a struct, and the way from an index to a field.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput, Fields, Ident};

use crate::attrs::Keys;
use crate::faults::Faults;
use crate::krate;
use crate::members::{self, Member};

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    faults.refuse_generics(&item.generics);
    let Data::Struct(data) = &item.data else {
        faults.push(
            &item.ident,
            "a payload is a struct; for an enum derive `OpenEnum`, `Union` or `Switch`",
        );
        return fallback(item, &krate, faults);
    };
    let body = match &data.fields {
        Fields::Named(fields) if !fields.named.is_empty() => {
            let members = members::read(&item.ident, &data.fields, &mut faults);
            let mut keys = Keys::of(&item.attrs, "payload", &mut faults);
            let is_open = keys.flag("open", &mut faults).is_some();
            keys.finish(&["open"], &mut faults);
            named(&item.ident, &members, is_open, &krate)
        }
        _ => {
            faults.push(&item.ident, "a payload has named fields, `extra: Extra` among them");
            TokenStream::new()
        }
    };
    match faults.finish() {
        None => body,
        Some(errors) => with_fallback(item, &krate, errors),
    }
}

fn named(name: &Ident, members: &[Member], is_open: bool, krate: &TokenStream) -> TokenStream {
    let shape = shape(name, members, is_open, krate);
    let shared = members.iter().map(|member| {
        let (field, span) = (&member.field, member.place());
        quote_spanned!(span=> &self.#field)
    });
    let unique = members.iter().map(|member| {
        let (field, span) = (&member.field, member.place());
        quote_spanned!(span=> &mut self.#field)
    });
    let indexes: Vec<usize> = (0..members.len()).collect();
    let object = quote! {
        impl #krate::runtime::Object for #name {
            fn shape(&self) -> &'static #krate::runtime::Shape {
                #shape
                &SHAPE
            }
            fn member(&self, index: usize) -> &dyn #krate::runtime::Value {
                match index { #(#indexes => #shared,)* _ => &self.extra }
            }
            fn member_mut(&mut self, index: usize) -> &mut dyn #krate::runtime::Value {
                match index { #(#indexes => #unique,)* _ => &mut self.extra }
            }
            fn extra(&self) -> &#krate::runtime::Extra { &self.extra }
            fn extra_mut(&mut self) -> &mut #krate::runtime::Extra { &mut self.extra }
        }
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::runtime::debug_object(self, f)
            }
        }
    };
    let empties = members.iter().map(|member| {
        let (field, span) = (&member.field, member.place());
        quote_spanned!(span=> #field: #krate::runtime::Typed::empty(),)
    });
    let empty = quote!(#name {
        #(#empties)*
        extra: #krate::runtime::Extra::new(),
    });
    let value = object_value(name, &empty, &quote!(#krate::runtime::clear_object(self)), krate);
    quote!(#object #value)
}

fn shape(name: &Ident, members: &[Member], is_open: bool, krate: &TokenStream) -> TokenStream {
    let text = name.to_string();
    let names: Vec<&str> = members.iter().map(|member| member.wire.as_str()).collect();
    let mut sorted: Vec<usize> = (0..names.len()).collect();
    sorted.sort_by_key(|index| (names[*index].len(), names[*index]));
    let sorted = sorted.into_iter().map(|index| index as u16);
    let fields: Vec<String> =
        members.iter().map(|member| member.field.to_string().replace("r#", "")).collect();
    let fields = if names == fields { Vec::new() } else { fields };
    let is_plain =
        !names.iter().any(|name| name.contains(|c: char| c < ' ' || c == '"' || c == '\\'));
    let starts = names.iter().filter(|_| is_plain).map(|name| format!(",\"{name}\":"));
    let numbered = || members.iter().zip(0u16..);
    let sensitive = numbered().filter(|(member, _)| member.sensitive).map(|(_, index)| index);
    let switches = numbered().filter_map(|(member, index)| {
        let sibling = member.sibling?;
        Some(quote!((#index, #sibling)))
    });
    let checks =
        numbered().filter(|(member, _)| !member.checks.is_empty()).map(|(member, index)| {
            let checks = &member.checks;
            quote!((#index, &[#(#krate::runtime::Check::#checks),*]))
        });
    quote! {
        static SHAPE: #krate::runtime::Shape = #krate::runtime::Shape {
            name: #text,
            names: &[#(#names),*],
            sorted: &[#(#sorted),*],
            starts: &[#(#starts),*],
            fields: &[#(#fields),*],
            sensitive: &[#(#sensitive),*],
            switches: &[#(#switches),*],
            checks: &[#(#checks),*],
            open: #is_open,
        };
    }
}

/// Everything that follows from being an object.
pub(crate) fn object_value(
    name: &Ident,
    empty: &TokenStream,
    clear: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    quote! {
        impl #krate::runtime::Value for #name {
            fn read(
                &mut self,
                reader: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                #krate::runtime::read_object(self, reader)
            }
            fn clear(&mut self) { #clear; }
            fn write(&self, writer: &mut #krate::runtime::Writer) {
                #krate::runtime::write_object(self, writer);
            }
            fn examine(
                &self,
                inspector: &mut #krate::runtime::Inspector,
                _: &[#krate::runtime::Check],
            ) {
                #krate::runtime::inspect_object(self, inspector);
            }
        }
        impl #krate::runtime::Typed for #name {
            const KINDS: #krate::runtime::Kinds = #krate::runtime::Kinds::OBJECT;
            fn empty() -> Self { #empty }
        }
        impl ::core::default::Default for #name {
            fn default() -> Self { <Self as #krate::runtime::Typed>::empty() }
        }
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool { #krate::runtime::same(self, other) }
        }
        #krate::serde_bridge!(#name);
    }
}

fn fallback(item: &DeriveInput, krate: &TokenStream, faults: Faults) -> TokenStream {
    let errors = faults.finish().unwrap_or_default();
    with_fallback(item, krate, errors)
}

fn with_fallback(item: &DeriveInput, krate: &TokenStream, errors: TokenStream) -> TokenStream {
    let object = object_fallback(item, krate);
    let value = value_fallback(item, krate);
    quote!(#errors #object #value)
}

/// Stands in for an implementation of `Object` that could not be derived.
pub(crate) fn object_fallback(item: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let name = &item.ident;
    let (with, types, bounds) = item.generics.split_for_impl();
    quote! {
        impl #with #krate::runtime::Object for #name #types #bounds {
            fn shape(&self) -> &'static #krate::runtime::Shape { ::core::unreachable!() }
            fn member(&self, _: usize) -> &dyn #krate::runtime::Value { ::core::unreachable!() }
            fn member_mut(&mut self, _: usize) -> &mut dyn #krate::runtime::Value {
                ::core::unreachable!()
            }
            fn extra(&self) -> &#krate::runtime::Extra { ::core::unreachable!() }
            fn extra_mut(&mut self) -> &mut #krate::runtime::Extra { ::core::unreachable!() }
        }
        impl #with ::core::default::Default for #name #types #bounds {
            fn default() -> Self { ::core::unreachable!() }
        }
    }
}

/// Stands in for the implementations of `Value` and what comes with it.
pub(crate) fn value_fallback(item: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let name = &item.ident;
    let (with, types, bounds) = item.generics.split_for_impl();
    quote! {
        impl #with #krate::runtime::Value for #name #types #bounds {
            fn read(
                &mut self,
                _: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                ::core::unreachable!()
            }
            fn clear(&mut self) {}
            fn write(&self, _: &mut #krate::runtime::Writer) {}
            fn examine(&self, _: &mut #krate::runtime::Inspector, _: &[#krate::runtime::Check]) {}
        }
        impl #with #krate::runtime::Typed for #name #types #bounds {
            const KINDS: #krate::runtime::Kinds = #krate::runtime::Kinds::NONE;
            fn empty() -> Self { ::core::unreachable!() }
        }
        impl #with ::core::fmt::Debug for #name #types #bounds {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::unreachable!()
            }
        }
        impl #with ::core::cmp::PartialEq for #name #types #bounds {
            fn eq(&self, _: &Self) -> bool { ::core::unreachable!() }
        }
    }
}
