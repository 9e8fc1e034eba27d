//! Types as text, in the words of the schema language: one spelling for schemas, docs and comments.

use super::{
    Carrier, Deprecated, Enum, Item, Logical, Openness, Provider, Ref, Scalar, Shape, Spelling,
    TypeId,
};
use std::fmt;

/// A piece of a type expression. Names are kept apart so that docs can link them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Keywords, brackets, literals.
    Text(String),
    /// The name of a type that is declared elsewhere.
    Name(TypeId, &'a str),
}

/// A type expression as one text: `[integer as text]?`.
pub fn type_text(provider: &Provider, ty: &Ref, nullable: bool) -> String {
    let text = |piece: Piece<'_>| match piece {
        Piece::Text(text) => text,
        Piece::Name(_, name) => name.to_owned(),
    };
    type_pieces(provider, ty, nullable).into_iter().map(text).collect()
}

/// A type expression in pieces. A union that may not be null is spelled out, once; inside of anything else its name stands.
pub fn type_pieces<'a>(provider: &'a Provider, ty: &Ref, nullable: bool) -> Vec<Piece<'a>> {
    let mut expression = Expression { provider, pieces: Vec::new() };
    match ty {
        Ref::Named(id) if !nullable => expression.shape(*id),
        _ => expression.reference(ty, nullable),
    }
    expression.pieces
}

/// The arms of a union, in pieces.
pub fn union_pieces(provider: &Provider, id: TypeId) -> Vec<Piece<'_>> {
    let mut expression = Expression { provider, pieces: Vec::new() };
    expression.shape(id);
    expression.pieces
}

struct Expression<'a> {
    provider: &'a Provider,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Expression<'a> {
    fn shape(&mut self, id: TypeId) {
        let Shape::Union(union) = &self.provider.ty(id).shape else {
            return self.named(id);
        };
        for (index, arm) in union.arms.iter().enumerate() {
            if index > 0 {
                self.text(" | ");
            }
            self.reference(&arm.ty, false);
        }
    }

    fn reference(&mut self, ty: &Ref, nullable: bool) {
        match ty {
            Ref::Any => return self.text("any"),
            Ref::Scalar(scalar) => self.text(&scalar.to_string()),
            Ref::Named(id) => self.named(*id),
            Ref::List(item) => self.container("[", item, "]"),
            Ref::Map(item) => self.container("map<", item, ">"),
        }
        if nullable {
            self.text("?");
        }
    }

    fn container(&mut self, open: &str, item: &Item, close: &str) {
        self.text(open);
        self.reference(&item.ty, item.nullable);
        self.text(close);
    }

    fn named(&mut self, id: TypeId) {
        let ty = self.provider.ty(id);
        match literal(&ty.shape) {
            Some(literal) => self.text(&literal),
            None => self.pieces.push(Piece::Name(id, &ty.name)),
        }
    }

    fn text(&mut self, more: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(text)) => text.push_str(more),
            _ => self.pieces.push(Piece::Text(more.to_owned())),
        }
    }
}

/// A literal has a Rust name but is written as its value.
fn literal(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Enum(Enum { values, openness: Openness::Literal, integer }) => {
            let wire = &values.first()?.wire;
            Some(if *integer { wire.clone() } else { serde_json::json!(wire).to_string() })
        }
        _ => None,
    }
}

impl Deprecated {
    /// `Deprecated since 2026-02-01, to end on 2026-12-31: use other.event.`, and the reason.
    pub fn sentence(&self) -> String {
        let mut text = "Deprecated".to_owned();
        if let Some(since) = &self.since {
            text += &format!(" since {since}");
        }
        if let Some(sunset) = &self.sunset {
            text += &format!(", to end on {sunset}");
        }
        if let Some(instead) = &self.instead {
            text += &format!(": use `{instead}`");
        }
        text.push('.');
        if let Some(reason) = &self.reason {
            text += &format!(" {reason}");
        }
        text
    }
}

impl fmt::Display for Scalar {
    /// `integer`, `boolean as 0/1 as text`, `timestamp as loose or blank`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.logical.as_str())?;
        f.write_str(match self.spelling {
            Spelling::Plain => "",
            Spelling::ZeroOne => " as 0/1",
            Spelling::Unix => " as unix",
            Spelling::UnixMs => " as unix-ms",
            Spelling::Local => " as local",
            Spelling::Loose => " as loose",
        })?;
        f.write_str(match self.carrier {
            Carrier::Own => "",
            Carrier::Text => " as text",
            Carrier::Either => " as either",
        })?;
        f.write_str(if self.blank { " or blank" } else { "" })
    }
}

impl Logical {
    /// The word used in the YAML.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Timestamp => "timestamp",
            Self::Date => "date",
            Self::Url => "url",
            Self::Email => "email",
            Self::Uuid => "uuid",
            Self::Ip => "ip",
        }
    }
}
