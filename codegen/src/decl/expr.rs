//! Type expressions: `[integer as text]?`, `string | [string]`, `map<Contact>`.

use crate::diagnostics::Diagnostics;
use crate::ir::{Carrier, Logical, Scalar, Spelling};
use crate::source::{Span, Spanned};
use crate::yaml::{FromNode, Node};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A type expression as it stands in the YAML.
#[derive(Clone, Debug)]
pub(crate) struct TypeExpr {
    pub(crate) expr: Expr,
    pub(crate) span: Span,
}

/// A part of a type expression.
#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) span: Span,
}

/// What a part says.
#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    Any,
    Scalar(Scalar),
    Literal(Literal),
    Named(String),
    List(Box<Expr>),
    Map(Box<Expr>),
    Union(Vec<Expr>),
    Nullable(Box<Expr>),
}

/// Exactly this value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    Text(String),
    Integer(String),
}

/// The words that are types by themselves.
pub(crate) const WORDS: [(&str, Logical); 11] = [
    ("string", Logical::String),
    ("integer", Logical::Integer),
    ("number", Logical::Number),
    ("decimal", Logical::Decimal),
    ("boolean", Logical::Boolean),
    ("timestamp", Logical::Timestamp),
    ("date", Logical::Date),
    ("url", Logical::Url),
    ("email", Logical::Email),
    ("uuid", Logical::Uuid),
    ("ip", Logical::Ip),
];

/// Deepest nesting of brackets in one expression.
const DEPTH: usize = 16;

impl FromNode for TypeExpr {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        if let Some([item]) = node.list() {
            // `tags: [string]` without quotes is a YAML list of one text, and means what it looks like.
            let item = Self::from_node(item, diags)?;
            let kind = ExprKind::List(Box::new(item.expr));
            return Some(Self { expr: Expr { kind, span: node.span }, span: node.span });
        }
        // `type: 7` is a literal, and YAML hands it over as text like everything else.
        let Some(text) = node.text() else {
            diags.wrong_kind(node.place(), "a type expression", node.kind_name());
            return None;
        };
        let mut parser = Parser { text, at: 0, node, depth: 0, diags };
        let expr = parser.union()?;
        parser.space();
        if parser.at < text.len() {
            parser.fail("nothing can follow here");
            return None;
        }
        Some(Self { expr, span: node.span })
    }
}

impl JsonSchema for TypeExpr {
    fn schema_name() -> Cow<'static, str> {
        "TypeExpr".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words: Vec<_> = WORDS.iter().map(|(word, _)| *word).chain(["any"]).collect();
        json_schema!({
            "description": "A type: string, integer, [T], map<T>, T?, A | B, integer as text, timestamp or blank, a literal, or the name of a declared type.",
            "type": ["string", "integer", "array"],
            "items": { "type": "string" },
            "minItems": 1,
            "maxItems": 1,
            "examples": words,
        })
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    node: &'a Node,
    depth: usize,
    diags: &'a mut Diagnostics,
}

impl Parser<'_> {
    fn union(&mut self) -> Option<Expr> {
        let start = self.start();
        let mut arms = vec![self.nullable()?];
        while self.eat("|") {
            arms.push(self.nullable()?);
        }
        match arms.len() {
            1 => arms.pop(),
            _ => Some(self.made(start, ExprKind::Union(arms))),
        }
    }

    fn nullable(&mut self) -> Option<Expr> {
        let start = self.start();
        let expr = self.primary()?;
        if !self.eat("?") {
            return Some(expr);
        }
        if self.eat("?") {
            self.fail("one `?` is enough");
            return None;
        }
        Some(self.made(start, ExprKind::Nullable(Box::new(expr))))
    }

    fn primary(&mut self) -> Option<Expr> {
        let start = self.start();
        if self.depth == DEPTH {
            let span = self.place(start, self.text.len().min(start + 1));
            self.diags.expression_too_deep(span, self.text);
            return None;
        }
        self.depth += 1;
        let kind = self.primary_kind(start);
        self.depth -= 1;
        Some(self.made(start, kind?))
    }

    fn primary_kind(&mut self, start: usize) -> Option<ExprKind> {
        if self.eat("[") {
            let item = self.union()?;
            self.expect("]")?;
            return Some(ExprKind::List(Box::new(item)));
        }
        if self.text[self.at..].starts_with('"') {
            return self.text_literal();
        }
        let word = self.word();
        match word {
            "" => {
                self.fail("a type is missing here");
                None
            }
            "any" => Some(ExprKind::Any),
            "map" => {
                self.expect("<")?;
                let item = self.union()?;
                self.expect(">")?;
                Some(ExprKind::Map(Box::new(item)))
            }
            _ if word.parse::<i64>().is_ok() => {
                Some(ExprKind::Literal(Literal::Integer(word.to_owned())))
            }
            _ => match WORDS.iter().find(|(name, _)| *name == word) {
                Some((_, logical)) => self.codec(start, *logical).map(ExprKind::Scalar),
                None => Some(ExprKind::Named(word.to_owned())),
            },
        }
    }

    fn text_literal(&mut self) -> Option<ExprKind> {
        let rest = &self.text[self.at + 1..];
        let Some(end) = rest.find('"') else {
            self.fail("the quote is not closed");
            return None;
        };
        self.at += end + 2;
        Some(ExprKind::Literal(Literal::Text(rest[..end].to_owned())))
    }

    /// The codecs behind a scalar, from meaning to wire.
    fn codec(&mut self, start: usize, logical: Logical) -> Option<Scalar> {
        let mut scalar = Scalar::plain(logical);
        loop {
            let before = self.at;
            if !self.eat_word("as") {
                break;
            }
            self.space();
            let at = self.at;
            let word = self.codec_word().to_owned();
            let next = apply(scalar, &word);
            match next {
                Some(next) => scalar = next,
                None => {
                    let whole = Spanned {
                        value: self.text[start..before].trim().to_owned(),
                        span: self.place(at, self.at),
                    };
                    self.diags.codec_does_not_fit(&whole, &word);
                    return None;
                }
            }
        }
        let before = self.at;
        if self.eat_word("or") {
            self.space();
            let at = self.at;
            if !self.eat_word("blank") {
                self.fail("only `blank` can follow `or`; `?` says that it may be null");
                return None;
            }
            if !is_text(scalar) {
                let span = self.place(at, self.at);
                self.diags.blank_needs_text(span, self.text[start..before].trim());
                return None;
            }
            scalar.blank = true;
        }
        Some(scalar)
    }

    fn word(&mut self) -> &str {
        self.space();
        let rest = &self.text[self.at..];
        let len = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
            .unwrap_or(rest.len());
        self.at += len;
        &rest[..len]
    }

    /// Codec words may hold a slash: `0/1`.
    fn codec_word(&mut self) -> &str {
        let rest = &self.text[self.at..];
        let len = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '/')))
            .unwrap_or(rest.len());
        self.at += len;
        &rest[..len]
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let before = self.at;
        if self.word() == word {
            return true;
        }
        self.at = before;
        false
    }

    fn space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn start(&mut self) -> usize {
        self.space();
        self.at
    }

    fn eat(&mut self, mark: &str) -> bool {
        self.space();
        let found = self.text[self.at..].starts_with(mark);
        self.at += if found { mark.len() } else { 0 };
        found
    }

    fn expect(&mut self, mark: &str) -> Option<()> {
        if self.eat(mark) {
            return Some(());
        }
        self.fail(&format!("a `{mark}` is missing here"));
        None
    }

    fn fail(&mut self, why: &str) {
        let next = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        let span = self.place(self.at, self.at + next);
        self.diags.bad_expression(span, self.text, why);
    }

    fn made(&self, start: usize, kind: ExprKind) -> Expr {
        Expr { kind, span: self.place(start, self.at) }
    }

    /// The part of the YAML that a part of the text came from, where quoting did not change it.
    fn place(&self, start: usize, end: usize) -> Span {
        let span = self.node.span;
        let written = (span.end - span.start) as usize;
        let lead = match written {
            _ if written == self.text.len() => 0,
            _ if written == self.text.len() + 2 => 1,
            _ => return span,
        };
        Span {
            start: span.start + (lead + start) as u32,
            end: span.start + (lead + end) as u32,
            ..span
        }
    }
}

/// The scalar with one more codec; `None` if it does not fit.
fn apply(scalar: Scalar, codec: &str) -> Option<Scalar> {
    use Logical::{Boolean, Decimal, Integer, Number, Timestamp};
    let plain = scalar.spelling == Spelling::Plain && scalar.carrier == Carrier::Own;
    let numeric = matches!(scalar.logical, Integer | Number | Decimal);
    match (codec, scalar.logical) {
        ("text", _) if scalar.carrier == Carrier::Own && !is_text(scalar) => {
            Some(Scalar { carrier: Carrier::Text, ..scalar })
        }
        ("either", _) if plain && numeric => Some(Scalar { carrier: Carrier::Either, ..scalar }),
        ("0/1", Boolean) if plain => Some(Scalar { spelling: Spelling::ZeroOne, ..scalar }),
        ("unix", Timestamp) if plain => Some(Scalar { spelling: Spelling::Unix, ..scalar }),
        ("unix-ms", Timestamp) if plain => Some(Scalar { spelling: Spelling::UnixMs, ..scalar }),
        ("local", Timestamp) if plain => Some(Scalar { spelling: Spelling::Local, ..scalar }),
        ("loose", Timestamp) if plain => Some(Scalar { spelling: Spelling::Loose, ..scalar }),
        _ => None,
    }
}

/// Whether the scalar is always text on the wire.
pub(crate) fn is_text(scalar: Scalar) -> bool {
    use Logical::{Date, Email, Ip, String, Timestamp, Url, Uuid};
    let number_spelling =
        matches!(scalar.spelling, Spelling::Unix | Spelling::UnixMs | Spelling::ZeroOne);
    scalar.carrier == Carrier::Text
        || (!number_spelling
            && matches!(scalar.logical, String | Timestamp | Date | Url | Email | Uuid | Ip))
}
