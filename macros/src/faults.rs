//! Collects what is wrong with an item, so that all of it is reported at once.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Generics;

/// The faults of one item.
#[derive(Default)]
pub(crate) struct Faults {
    found: Option<syn::Error>,
}

impl Faults {
    pub(crate) fn push(&mut self, at: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(at, message));
    }

    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.found {
            Some(found) => found.combine(error),
            None => self.found = Some(error),
        }
    }

    /// Payloads are plain data: a parameter would bring back what the runtime keeps out.
    pub(crate) fn refuse_generics(&mut self, generics: &Generics) {
        if !generics.params.is_empty() {
            self.push(generics, "a webhook type has no generic parameters");
        }
    }

    /// The errors, if there are any.
    pub(crate) fn finish(self) -> Option<TokenStream> {
        self.found.map(|error| error.to_compile_error())
    }
}
