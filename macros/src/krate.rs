//! The path by which expanded code names the runtime.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;

use crate::attrs::Keys;
use crate::faults::Faults;

/// `::hookbook`, unless `#[hookbook(crate = path)]` says otherwise.
pub(crate) fn path(item: &DeriveInput, faults: &mut Faults) -> TokenStream {
    let mut keys = Keys::of(&item.attrs, "hookbook", faults);
    let path = keys.path("crate", faults);
    keys.finish(&["crate"], faults);
    path.map_or_else(|| quote!(::hookbook), ToTokens::into_token_stream)
}
