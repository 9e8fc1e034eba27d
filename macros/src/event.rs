//! `derive(Event)`: which event a payload belongs to.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, LitStr};

use crate::attrs::Keys;
use crate::faults::Faults;
use crate::krate;

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    let mut keys = Keys::of(&item.attrs, "event", &mut faults);
    let all = ["provider", "name", "version"];
    let found = all.map(|name| keys.text(name, &mut faults));
    keys.finish(&all, &mut faults);
    let missing: Vec<String> = all
        .iter()
        .zip(&found)
        .filter(|(_, text)| text.is_none())
        .map(|(name, _)| format!("{name} = \"..\""))
        .collect();
    let errors = faults.finish().or_else(|| {
        let message = format!("an event needs `#[event({})]`", missing.join(", "));
        let error = syn::Error::new_spanned(&item.ident, message);
        (!missing.is_empty()).then(|| error.to_compile_error())
    });
    let blank = || LitStr::new("", item.ident.span());
    let [provider, event, version] = found.map(|text| text.unwrap_or_else(blank));
    let name = &item.ident;
    let (with, types, bounds) = item.generics.split_for_impl();
    quote! {
        #errors
        impl #with #krate::runtime::NamedEvent for #name #types #bounds {
            const PROVIDER: &'static str = #provider;
            const NAME: &'static str = #event;
            const VERSION: &'static str = #version;
        }
    }
}
