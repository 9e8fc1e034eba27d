//! Shapes: objects, enumerations, switches, unions, and the fields and scalars they are made of.

use super::{Deprecated, Evidence, EvidenceKind};

/// Index into [`super::Provider::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A shape with a name. Shapes declared on the spot have got one by now.
#[derive(Clone, Debug)]
pub struct Type {
    /// The name in Rust and under `$defs`; unique within its provider.
    pub name: String,
    /// What it is; empty when nobody said.
    pub description: String,
    /// How it is known.
    pub evidence: Evidence,
    /// Index into [`super::Provider::modules`]: the YAML file it was declared in.
    pub module: usize,
    /// What it is made of.
    pub shape: Shape,
}

/// What a named type is made of.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A JSON object with declared members.
    Object(Object),
    /// One of several texts or whole numbers.
    Enum(Enum),
    /// One of several shapes, chosen by the value of a member.
    Switch(Switch),
    /// One of several shapes, chosen by the kind of the JSON value.
    Union(Union),
}

/// A JSON object with declared members.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// The members, in the order of the YAML; included ones first.
    pub fields: Vec<Field>,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The member's name in the JSON.
    pub wire: String,
    /// The Rust field, never a bare keyword (`r#type` is spelled so).
    pub rust: String,
    /// What stands there.
    pub ty: Ref,
    /// Whether it may be absent (`name?:`).
    pub optional: bool,
    /// Whether it may be null (`T?`).
    pub nullable: bool,
    /// What it means; empty when nobody said.
    pub description: String,
    /// How it is known.
    pub evidence: Evidence,
    /// The kind of personal or secret data it holds.
    pub sensitive: Option<String>,
    /// What a number counts.
    pub unit: Option<String>,
    /// The day from which it is known to be sent.
    pub since: Option<String>,
    /// Whether it should not be relied on any more.
    pub deprecated: Option<Deprecated>,
    /// A few values, as JSON.
    pub examples: Vec<serde_json::Value>,
    /// Bounds that a source states.
    pub checks: Vec<Check>,
    /// For a field whose type is a switch over a sibling: the index of that sibling in the same object.
    pub switch_on: Option<usize>,
    /// Whether Rust needs a `Box` here, because the type contains itself.
    pub boxed: bool,
}

impl Field {
    /// Whether the typed reader relies on the member: a document says that it is always there and never null.
    pub fn is_guaranteed(&self) -> bool {
        !self.optional && !self.nullable && self.evidence.kind == EvidenceKind::Documented
    }
}

/// What stands at a place, without null and absence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ref {
    /// Any JSON value, null included.
    Any,
    /// A text, number or flag.
    Scalar(Scalar),
    /// A named type.
    Named(TypeId),
    /// A list of items.
    List(Box<Item>),
    /// An object with free keys.
    Map(Box<Item>),
}

/// What stands in a list or map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What an item is.
    pub ty: Ref,
    /// Whether it may be null.
    pub nullable: bool,
}

/// A text, number or flag, and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scalar {
    /// What it means.
    pub logical: Logical,
    /// How that meaning is spelled.
    pub spelling: Spelling,
    /// The JSON kind it travels in.
    pub carrier: Carrier,
    /// Whether the empty text stands for "no value".
    pub blank: bool,
}

impl Scalar {
    /// The scalar without any codec.
    pub fn plain(logical: Logical) -> Self {
        Self { logical, spelling: Spelling::Plain, carrier: Carrier::Own, blank: false }
    }
}

/// What a scalar means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Logical {
    /// Text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A number whose digits matter.
    Decimal,
    /// True or false.
    Boolean,
    /// A point in time.
    Timestamp,
    /// A day.
    Date,
    /// A URL with a scheme.
    Url,
    /// An e-mail address.
    Email,
    /// A UUID, with or without dashes.
    Uuid,
    /// An IPv4 or IPv6 address.
    Ip,
}

/// How a meaning is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// In the usual way: RFC 3339, digits, `true`.
    Plain,
    /// `0` and `1`.
    ZeroOne,
    /// Seconds since 1970-01-01 UTC.
    Unix,
    /// Milliseconds since 1970-01-01 UTC.
    UnixMs,
    /// Date and time without a zone.
    Local,
    /// RFC 3339, or without zone, or a date alone.
    Loose,
}

/// The JSON kind in which a scalar travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Carrier {
    /// Its own: numbers as numbers, text as text.
    Own,
    /// Always as text.
    Text,
    /// As a number or as text.
    Either,
}

/// A bound that a source states.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// Smallest number, as written in the YAML.
    Min(serde_json::Number),
    /// Largest number, as written in the YAML.
    Max(serde_json::Number),
    /// Fewest Unicode characters.
    MinLength(u64),
    /// Most Unicode characters.
    MaxLength(u64),
    /// Fewest items or members.
    MinItems(u64),
    /// Most items or members.
    MaxItems(u64),
    /// What a text starts with.
    Prefix(String),
}

/// One of several texts or whole numbers.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The values, in the order of the YAML.
    pub values: Vec<EnumValue>,
    /// Whether a value that is not listed may come.
    pub openness: Openness,
    /// Whether the values are whole numbers on the wire.
    pub integer: bool,
}

/// What becomes of a value that is not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    /// It is kept, and fine.
    Open,
    /// It is kept; the strict reading reports `enum`.
    Closed,
    /// There is one value; the strict reading reports `const`.
    Literal,
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// On the wire; digits for a whole number.
    pub wire: String,
    /// The Rust variant.
    pub rust: String,
    /// What it means; empty when nobody said.
    pub description: String,
}

/// One of several shapes, chosen by the value of a member.
#[derive(Clone, Debug)]
pub struct Switch {
    /// Where that member stands.
    pub on: SwitchOn,
    /// The cases, in the order of the YAML. All are objects.
    pub cases: Vec<Case>,
    /// Index into `cases`: what a value that is not listed gets; `None` keeps the JSON.
    pub otherwise: Option<usize>,
}

/// Where the member stands that decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SwitchOn {
    /// In the object itself.
    Own(String),
    /// Beside the field that has the switch as its type.
    Sibling(String),
}

impl SwitchOn {
    /// The member's name.
    pub fn member(&self) -> &str {
        match self {
            Self::Own(name) | Self::Sibling(name) => name,
        }
    }
}

/// A shape of a switch and the values that choose it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The Rust variant.
    pub rust: String,
    /// The values; none for a shape that only `else` names.
    pub values: Vec<String>,
    /// The shape.
    pub ty: TypeId,
}

/// One of several shapes, chosen by JSON kind.
#[derive(Clone, Debug)]
pub struct Union {
    /// The arms, in the order of the YAML; no two take the same JSON kind.
    pub arms: Vec<Arm>,
}

/// An arm of a union.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The Rust variant.
    pub rust: String,
    /// What it holds.
    pub ty: Ref,
}
