//! The derive macros of Hookbook: what stands on an item is derived.
//!
//! Each derive reports every misuse of an item at once and then still expands to an implementation,
//! so that one mistake gives one error. The expanded code is a table and a `match`: everything
//! else lives once, in the runtime.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod attrs;
mod choice;
mod envelope_set;
mod event_set;
mod faults;
mod krate;
mod members;
mod open_enum;
mod payload;
mod switch;
mod types;
mod union;

/// Makes a struct a payload: a JSON object with declared members, which keeps the others in `extra`.
#[proc_macro_derive(Payload, attributes(payload, hookbook))]
pub fn payload(item: TokenStream) -> TokenStream {
    payload::expand(&parse_macro_input!(item as DeriveInput)).into()
}

/// Makes an enum one of listed values, with a variant `Unknown(UnknownValue)` for all others.
#[proc_macro_derive(OpenEnum, attributes(open_enum, hookbook))]
pub fn open_enum(item: TokenStream) -> TokenStream {
    open_enum::expand(&parse_macro_input!(item as DeriveInput)).into()
}

/// Makes an enum of values that are told apart by their JSON kind.
#[proc_macro_derive(Union, attributes(hookbook))]
pub fn union(item: TokenStream) -> TokenStream {
    union::expand(&parse_macro_input!(item as DeriveInput)).into()
}

/// Makes an enum of values that are told apart by an own member or by a sibling.
#[proc_macro_derive(Switch, attributes(switch, hookbook))]
pub fn switch(item: TokenStream) -> TokenStream {
    switch::expand(&parse_macro_input!(item as DeriveInput)).into()
}

/// Makes an enum the set of a provider's events. Each variant holds a payload, and says which event it is:
/// `#[event(name = "..", version = "..")]`.
#[proc_macro_derive(EventSet, attributes(event_set, event, hookbook))]
pub fn event_set(item: TokenStream) -> TokenStream {
    event_set::expand(&parse_macro_input!(item as DeriveInput)).into()
}

/// Makes a payload the one envelope of a provider, or an enum the list of its envelopes.
#[proc_macro_derive(EnvelopeSet, attributes(hookbook))]
pub fn envelope_set(item: TokenStream) -> TokenStream {
    envelope_set::expand(&parse_macro_input!(item as DeriveInput)).into()
}
