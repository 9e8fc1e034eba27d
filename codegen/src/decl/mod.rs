//! What was written: the YAML model, one type a mapping of the language, every value with its place.

mod event;
mod evidence;
pub(crate) mod expr;
mod field;
mod files;
mod fixture;
mod provider;
#[cfg(test)]
mod tests;
pub(crate) mod types;
mod units;

pub(crate) use event::{Event, EventVersion, EventsFile, Payload};
pub(crate) use evidence::{Deprecated, Evidence};
pub(crate) use expr::{Expr, ExprKind, Literal, TypeExpr};
pub(crate) use field::{Field, FieldDetail, Fields};
pub(crate) use files::{CatalogFile, Declarations, FixtureFile, Provider, read};
pub(crate) use fixture::{Fixture, FixturesFile};
pub(crate) use provider::{
    Dedupe, Delivery, Envelope, EventRule, ProviderFile, Signature, VersionRule, When,
};
pub(crate) use types::{EnumForm, TypeDecl, TypeDetail, TypesFile};
pub(crate) use units::{ByteSize, Day, Duration, Flag, OneOrMany, StatusRange};
