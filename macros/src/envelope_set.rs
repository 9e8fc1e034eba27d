//! `derive(EnvelopeSet)`: a payload as the one envelope of a provider, or an enum of its envelopes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident};

use crate::faults::Faults;
use crate::krate;

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    faults.refuse_generics(&item.generics);
    let body = match &item.data {
        Data::Struct(_) => quote! {
            fn blank(_: usize) -> Self { #krate::runtime::Typed::empty() }
            fn object(&self) -> &dyn #krate::runtime::Object { self }
            fn object_mut(&mut self) -> &mut dyn #krate::runtime::Object { self }
        },
        Data::Enum(data) => several(&item.ident, data, &krate, &mut faults),
        Data::Union(_) => {
            faults.push(&item.ident, "an envelope is a struct, or an enum of structs");
            TokenStream::new()
        }
    };
    let debug = matches!(item.data, Data::Enum(_)).then(|| {
        let name = &item.ident;
        let (with, types, bounds) = item.generics.split_for_impl();
        quote! {
            impl #with ::core::fmt::Debug for #name #types #bounds {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Debug::fmt(#krate::runtime::EnvelopeSet::object(self), f)
                }
            }
        }
    });
    let errors = faults.finish();
    let body = match &errors {
        None => body,
        Some(_) => quote! {
            fn blank(_: usize) -> Self { ::core::unreachable!() }
            fn object(&self) -> &dyn #krate::runtime::Object { ::core::unreachable!() }
            fn object_mut(&mut self) -> &mut dyn #krate::runtime::Object { ::core::unreachable!() }
        },
    };
    let name = &item.ident;
    let (with, types, bounds) = item.generics.split_for_impl();
    quote! {
        #errors
        #debug
        impl #with #krate::runtime::EnvelopeSet for #name #types #bounds { #body }
    }
}

fn several(name: &Ident, data: &DataEnum, krate: &TokenStream, faults: &mut Faults) -> TokenStream {
    for variant in &data.variants {
        let single =
            matches!(&variant.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1);
        if !single {
            faults.push(variant, "a variant holds one envelope: `Name(Envelope)`");
        }
    }
    let variants: Vec<&Ident> = data.variants.iter().map(|variant| &variant.ident).collect();
    let Some((last, first)) = variants.split_last() else {
        faults.push(name, "a provider has at least one envelope");
        return TokenStream::new();
    };
    let indexes = 0..first.len();
    quote! {
        fn blank(index: usize) -> Self {
            match index {
                #(#indexes => Self::#first(#krate::runtime::Typed::empty()),)*
                _ => Self::#last(#krate::runtime::Typed::empty()),
            }
        }
        fn object(&self) -> &dyn #krate::runtime::Object {
            match self { #(Self::#variants(envelope) => envelope,)* }
        }
        fn object_mut(&mut self) -> &mut dyn #krate::runtime::Object {
            match self { #(Self::#variants(envelope) => envelope,)* }
        }
    }
}
