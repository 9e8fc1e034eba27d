//! `derive(Union)`: the JSON kind picks the variant.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::DeriveInput;
use syn::spanned::Spanned;

use crate::choice;
use crate::faults::Faults;
use crate::krate;
use crate::payload::value_fallback;

pub(crate) fn expand(item: &DeriveInput) -> TokenStream {
    let mut faults = Faults::default();
    let krate = krate::path(item, &mut faults);
    faults.refuse_generics(&item.generics);
    let (arms, unknown) = choice::read(item, "a union", &mut faults);
    if let Some(errors) = faults.finish() {
        let fallback = value_fallback(item, &krate);
        return quote!(#errors #fallback);
    }
    let name = &item.ident;
    let common = choice::emit(name, &arms, unknown.as_ref(), &krate);
    let equality = choice::emit_equality(name, &krate);
    let kinds: Vec<TokenStream> = arms
        .iter()
        .map(|arm| {
            let ty = arm.ty;
            quote!(<#ty as #krate::runtime::Typed>::KINDS)
        })
        .collect();
    let variants: Vec<_> = arms.iter().map(|arm| arm.name).collect();
    let indexes: Vec<usize> = (0..arms.len()).collect();
    let first = variants.first();
    let otherwise = match &unknown {
        Some(_) => quote! {
            ::core::result::Result::Err(_) => Self::Unknown(#krate::runtime::Json::Null),
        },
        None => {
            quote!(::core::result::Result::Err(error) => return ::core::result::Result::Err(error),)
        }
    };
    // Each arm against those before it, so that the error stands at the arm that is too much.
    let apart = arms.iter().enumerate().skip(1).map(|(index, arm)| {
        let before = &kinds[..=index];
        quote_spanned! {arm.ty.span()=>
            const _: () = ::core::assert!(
                #krate::runtime::Kinds::apart(&[#(#before),*]),
                "two arms of the union share a JSON kind: a reader could not tell them apart",
            );
        }
    });
    let last = indexes.last();
    let choosing = indexes.iter().zip(&variants).take(arms.len().saturating_sub(1));
    let choosing = choosing.map(|(index, variant)| {
        quote!(::core::result::Result::Ok(#index) => Self::#variant(#krate::runtime::Typed::empty()),)
    });
    let final_arm = last.map(|last| {
        let variant = variants[*last];
        quote!(::core::result::Result::Ok(_) => Self::#variant(#krate::runtime::Typed::empty()),)
    });
    quote! {
        #common
        #equality
        #(#apart)*
        impl #krate::runtime::Value for #name {
            fn read(
                &mut self,
                reader: &mut #krate::runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #krate::runtime::ReadError> {
                const ARMS: &[#krate::runtime::Kinds] = &[#(#kinds),*];
                *self = match #krate::runtime::pick_arm(ARMS, reader) {
                    #(#choosing)*
                    #final_arm
                    #otherwise
                };
                #krate::runtime::Choice::inner_mut(self).read(reader)
            }
            fn clear(&mut self) { *self = <Self as #krate::runtime::Typed>::empty(); }
            fn write(&self, writer: &mut #krate::runtime::Writer) {
                #krate::runtime::Choice::inner(self).write(writer);
            }
            fn case(&self) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                #krate::runtime::Choice::inner(self).case()
            }
            fn examine(
                &self,
                inspector: &mut #krate::runtime::Inspector,
                checks: &[#krate::runtime::Check],
            ) {
                #krate::runtime::examine_union(self, inspector, checks);
            }
        }
        impl #krate::runtime::Typed for #name {
            const KINDS: #krate::runtime::Kinds = #krate::runtime::Kinds::NONE #(.or(#kinds))*;
            fn empty() -> Self { Self::#first(#krate::runtime::Typed::empty()) }
        }
    }
}
