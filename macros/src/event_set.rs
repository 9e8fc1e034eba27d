//! `derive(EventSet)`: the events of a provider, by name and version.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Variant};

use crate::attrs::Keys;
use crate::faults::Faults;
use crate::krate;
use crate::types::last_segment;

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    faults.refuse_generics(&item.generics);
    let mut keys = Keys::of(&item.attrs, "event_set", &mut faults);
    let is_bare = keys.is_empty();
    let provider = keys.path("provider", &mut faults);
    let envelope = keys.path("envelope", &mut faults);
    keys.finish(&["provider", "envelope"], &mut faults);
    if is_bare || provider.is_none() != envelope.is_none() {
        let message = "an event set needs `#[event_set(provider = PROVIDER, envelope = Envelope)]`";
        faults.push(&item.ident, message);
    }
    let events = read(item, &mut faults);
    match (faults.finish(), provider, envelope) {
        (None, Some(provider), Some(envelope)) => {
            emit(&item.ident, &events, &quote!(#provider), &quote!(#envelope), &krate)
        }
        (errors, _, _) => fallback(item, errors, &krate),
    }
}

/// A variant, and the event that it is.
struct Event<'a> {
    variant: &'a Ident,
    name: LitStr,
    version: LitStr,
}

fn read<'a>(item: &'a DeriveInput, faults: &mut Faults) -> Vec<Event<'a>> {
    let Data::Enum(data) = &item.data else {
        faults.push(&item.ident, "an event set is an enum with a variant for each event");
        return Vec::new();
    };
    let (mut events, mut has_unknown) = (Vec::new(), false);
    for variant in &data.variants {
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
            _ => {
                faults.push(variant, "a variant holds one event: `Name(Box<Payload>)`");
                continue;
            }
        };
        if variant.ident != "Unknown" {
            let event = read_event(variant, faults);
            refuse_repeat(&event, &events, faults);
            events.push(event);
            continue;
        }
        has_unknown = true;
        if last_segment(ty).is_none_or(|name| name != "UnknownEvent") {
            faults.push(variant, "the variant for other events is `Unknown(UnknownEvent)`");
        }
    }
    if !has_unknown {
        faults.push(
            &item.ident,
            "an event set keeps the events that are not listed: add `Unknown(UnknownEvent)`",
        );
    }
    events
}

fn read_event<'a>(variant: &'a Variant, faults: &mut Faults) -> Event<'a> {
    let mut keys = Keys::of(&variant.attrs, "event", faults);
    let all = ["name", "version"];
    let found = all.map(|key| keys.text(key, faults));
    keys.finish(&all, faults);
    let missing: Vec<String> = all
        .iter()
        .zip(&found)
        .filter(|(_, text)| text.is_none())
        .map(|(key, _)| format!("{key} = \"..\""))
        .collect();
    if !missing.is_empty() {
        let message = format!("an event needs `#[event({})]`", missing.join(", "));
        faults.push(&variant.ident, message);
    }
    let blank = || LitStr::new("", variant.ident.span());
    let [name, version] = found.map(|text| text.unwrap_or_else(blank));
    Event { variant: &variant.ident, name, version }
}

fn refuse_repeat(event: &Event<'_>, earlier: &[Event<'_>], faults: &mut Faults) {
    let said = |event: &Event<'_>| (event.name.value(), event.version.value());
    if let Some(first) = earlier.iter().find(|first| said(first) == said(event)) {
        faults.push(
            &event.name,
            format!("`{}` is this event in this version already", first.variant),
        );
    }
}

fn emit(
    name: &Ident,
    events: &[Event<'_>],
    provider: &TokenStream,
    envelope: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let variants: Vec<&Ident> = events.iter().map(|event| event.variant).collect();
    let named = events.iter().map(|Event { name, version, .. }| quote!((#name, #version)));
    let indexes = 0..events.len();
    quote! {
        impl #krate::runtime::EventSet for #name {
            type Envelope = #envelope;
            const EVENTS: &'static [(&'static str, &'static str)] = &[#(#named),*];
            fn provider() -> &'static #krate::runtime::Provider { &#provider }
            fn index() -> &'static #krate::runtime::EventIndex {
                static INDEX: ::std::sync::OnceLock<#krate::runtime::EventIndex> =
                    ::std::sync::OnceLock::new();
                INDEX.get_or_init(#krate::runtime::EventIndex::of::<Self>)
            }
            fn blank(variant: usize) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match variant {
                    #(#indexes => Self::#variants(#krate::runtime::Typed::empty()),)*
                    _ => return ::core::option::Option::None,
                })
            }
            fn unknown(event: #krate::runtime::UnknownEvent) -> Self { Self::Unknown(event) }
            fn as_unknown(&self) -> ::core::option::Option<&#krate::runtime::UnknownEvent> {
                match self {
                    Self::Unknown(event) => ::core::option::Option::Some(event),
                    #[allow(unreachable_patterns)]
                    _ => ::core::option::Option::None,
                }
            }
            fn object(&self) -> &dyn #krate::runtime::Object {
                match self { #(Self::#variants(event) => event,)* Self::Unknown(event) => event }
            }
            fn object_mut(&mut self) -> &mut dyn #krate::runtime::Object {
                match self { #(Self::#variants(event) => event,)* Self::Unknown(event) => event }
            }
        }
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(#krate::runtime::EventSet::object(self), f)
            }
        }
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool { #krate::runtime::same_event(self, other) }
        }
    }
}

fn fallback(item: &DeriveInput, errors: Option<TokenStream>, krate: &TokenStream) -> TokenStream {
    let name = &item.ident;
    let (with, types, bounds) = item.generics.split_for_impl();
    quote! {
        #errors
        impl #with ::core::fmt::Debug for #name #types #bounds {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::unreachable!()
            }
        }
        impl #with #krate::runtime::EventSet for #name #types #bounds {
            type Envelope = #krate::runtime::Bare;
            const EVENTS: &'static [(&'static str, &'static str)] = &[];
            fn provider() -> &'static #krate::runtime::Provider { ::core::unreachable!() }
            fn index() -> &'static #krate::runtime::EventIndex { ::core::unreachable!() }
            fn blank(_: usize) -> ::core::option::Option<Self> { ::core::unreachable!() }
            fn unknown(_: #krate::runtime::UnknownEvent) -> Self { ::core::unreachable!() }
            fn as_unknown(&self) -> ::core::option::Option<&#krate::runtime::UnknownEvent> {
                ::core::unreachable!()
            }
            fn object(&self) -> &dyn #krate::runtime::Object { ::core::unreachable!() }
            fn object_mut(&mut self) -> &mut dyn #krate::runtime::Object { ::core::unreachable!() }
        }
    }
}
