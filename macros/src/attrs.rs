//! The keys inside an attribute: `#[payload(name = "e-mail", sensitive, min_length = 1)]`.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, ExprPath, ExprUnary, Ident, Lit, LitStr, Token, UnOp};

use crate::faults::Faults;

/// The keys of all attributes of one name; what nobody takes is a fault.
pub(crate) struct Keys {
    attribute: &'static str,
    left: Vec<Key>,
}

struct Key {
    name: Ident,
    value: Option<Expr>,
}

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        // `crate` is a keyword, so the name is read as any identifier.
        let name = Ident::parse_any(input)?;
        let value = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Key { name, value })
    }
}

impl ToTokens for Key {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.name.to_tokens(tokens);
        if let Some(value) = &self.value {
            <Token![=]>::default().to_tokens(tokens);
            value.to_tokens(tokens);
        }
    }
}

impl Keys {
    pub(crate) fn of(attrs: &[Attribute], attribute: &'static str, faults: &mut Faults) -> Keys {
        let mut left = Vec::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident(attribute)) {
            match attr.parse_args_with(Punctuated::<Key, Token![,]>::parse_terminated) {
                Ok(keys) => left.extend(keys),
                Err(error) => faults.add(error),
            }
        }
        Keys { attribute, left }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    /// A key without a value.
    pub(crate) fn flag(&mut self, name: &str, faults: &mut Faults) -> Option<Span> {
        let key = self.take(name, faults)?;
        if let Some(value) = &key.value {
            faults.push(value, format!("`{name}` takes no value"));
        }
        Some(key.name.span())
    }

    /// A key with a text.
    pub(crate) fn text(&mut self, name: &str, faults: &mut Faults) -> Option<LitStr> {
        let key = self.take(name, faults)?;
        let text = key.value.as_ref().and_then(as_text);
        if text.is_none() {
            faults.push(&key, format!("`{name}` takes a text: `{name} = \"..\"`"));
        }
        text
    }

    /// A key with a text, as often as it stands there.
    pub(crate) fn texts(&mut self, name: &str, faults: &mut Faults) -> Vec<LitStr> {
        let (taken, left) =
            std::mem::take(&mut self.left).into_iter().partition(|key| key.name == name);
        self.left = left;
        let taken: Vec<Key> = taken;
        taken
            .iter()
            .filter_map(|key| {
                let text = key.value.as_ref().and_then(as_text);
                if text.is_none() {
                    faults.push(key, format!("`{name}` takes a text: `{name} = \"..\"`"));
                }
                text
            })
            .collect()
    }

    /// A key with a text or an integer; gives its spelling and whether it was an integer.
    pub(crate) fn constant(&mut self, name: &str, faults: &mut Faults) -> Option<(LitStr, bool)> {
        let key = self.take(name, faults)?;
        let value = key.value.as_ref();
        if let Some(text) = value.and_then(as_text) {
            return Some((text, false));
        }
        match value.and_then(as_number) {
            Some(text) if !text.contains(['.', 'e', 'E']) => {
                Some((LitStr::new(&text, key.name.span()), true))
            }
            _ => {
                faults.push(&key, format!("`{name}` takes a text or an integer"));
                None
            }
        }
    }

    /// A key with a count.
    pub(crate) fn count(&mut self, name: &str, faults: &mut Faults) -> Option<usize> {
        let key = self.take(name, faults)?;
        let count = key.value.as_ref().and_then(as_number);
        let count = count.and_then(|text| text.parse().ok());
        if count.is_none() {
            faults.push(&key, format!("`{name}` takes a count: `{name} = 3`"));
        }
        count
    }

    /// A key with a number; gives its spelling.
    pub(crate) fn number(&mut self, name: &str, faults: &mut Faults) -> Option<String> {
        let key = self.take(name, faults)?;
        let number = key.value.as_ref().and_then(as_number);
        if number.is_none() {
            faults.push(&key, format!("`{name}` takes a number: `{name} = -1.5`"));
        }
        number
    }

    /// A key with a path.
    pub(crate) fn path(&mut self, name: &str, faults: &mut Faults) -> Option<ExprPath> {
        let key = self.take(name, faults)?;
        match key.value {
            Some(Expr::Path(path)) => Some(path),
            _ => {
                faults.push(&key, format!("`{name}` takes a path: `{name} = a::b`"));
                None
            }
        }
    }

    /// Whatever is left has no meaning here.
    pub(crate) fn finish(self, known: &[&str], faults: &mut Faults) {
        for key in &self.left {
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            let message = format!(
                "`{}` is no key of `#[{}(..)]`; it has {}",
                key.name,
                self.attribute,
                known.join(", ")
            );
            faults.push(&key.name, message);
        }
    }

    fn take(&mut self, name: &str, faults: &mut Faults) -> Option<Key> {
        let at = self.left.iter().position(|key| key.name == name)?;
        let key = self.left.remove(at);
        while let Some(again) = self.left.iter().position(|key| key.name == name) {
            let again = self.left.remove(again);
            faults.push(&again, format!("`{name}` stands here twice"));
        }
        Some(key)
    }
}

fn as_text(value: &Expr) -> Option<LitStr> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.clone()),
        _ => None,
    }
}

/// The spelling of a number in JSON, of a literal of Rust.
fn as_number(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Int(int), .. }) => {
            int.suffix().is_empty().then(|| int.base10_digits().to_owned())
        }
        Expr::Lit(ExprLit { lit: Lit::Float(float), .. }) => float
            .suffix()
            .is_empty()
            .then(|| float.base10_digits().trim_end_matches('.').to_owned()),
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => {
            as_number(expr).map(|text| format!("-{text}"))
        }
        _ => None,
    }
}
