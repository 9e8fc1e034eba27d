//! Every type and codec that `schema/README.md` lists stands somewhere in `acme`, and every violation code in what its fixtures
//! expect.

use super::catalog;
use hookbook_codegen::ir::{Field, Payload, Provider, Ref, Shape, Verdict};
use hookbook_codegen::judge::CODES;
use std::collections::BTreeSet;

/// As the tables have them.
const SCALARS: [&str; 30] = [
    "string",
    "integer",
    "number",
    "decimal",
    "boolean",
    "timestamp",
    "date",
    "url",
    "email",
    "uuid",
    "ip",
    "integer as text",
    "number as text",
    "decimal as text",
    "integer as either",
    "number as either",
    "decimal as either",
    "boolean as text",
    "boolean as 0/1",
    "boolean as 0/1 as text",
    "timestamp as unix",
    "timestamp as unix-ms",
    "timestamp as unix as text",
    "timestamp as unix-ms as text",
    "timestamp as local",
    "timestamp as loose",
    "string or blank",
    "number as text or blank",
    "decimal as text or blank",
    "timestamp as loose or blank",
];

#[test]
fn acme_uses_every_type_and_codec() {
    let mut used = BTreeSet::new();
    for provider in &catalog().providers {
        fields(provider).into_iter().for_each(|field| add(&field.ty, &mut used));
        for ty in &provider.types {
            if let Shape::Union(union) = &ty.shape {
                union.arms.iter().for_each(|arm| add(&arm.ty, &mut used));
            }
        }
    }
    let unused: Vec<_> = SCALARS.into_iter().filter(|scalar| !used.contains(*scalar)).collect();
    assert!(unused.is_empty(), "not in acme: {unused:?}");
}

#[test]
fn the_fixtures_of_acme_expect_every_violation() {
    let catalog = catalog();
    let fixtures = catalog.providers.iter().flat_map(Provider::subjects);
    let fixtures = fixtures.flat_map(|subject| &subject.version.fixtures);
    let mut expected = BTreeSet::new();
    for fixture in fixtures {
        if let Verdict::Fail { violations, .. } = &fixture.verdict {
            expected.extend(violations.iter().map(|(code, _)| code.as_str()));
        }
    }
    // A fixture belongs to an event, so its event is known.
    let missing: Vec<_> = CODES
        .into_iter()
        .filter(|code| *code != "unknown_event" && !expected.contains(code))
        .collect();
    assert!(missing.is_empty(), "no fixture expects {missing:?}");
}

fn fields(provider: &Provider) -> Vec<&Field> {
    let own = provider.subjects().filter_map(|subject| match &subject.version.payload {
        Payload::Own(object) => Some(object),
        Payload::Shared(_) | Payload::Opaque => None,
    });
    let shared = provider.types.iter().filter_map(|ty| match &ty.shape {
        Shape::Object(object) => Some(object),
        Shape::Enum(_) | Shape::Switch(_) | Shape::Union(_) => None,
    });
    let around = provider.envelopes.iter().map(|envelope| &envelope.object);
    own.chain(shared).chain(around).flat_map(|object| &object.fields).collect()
}

fn add(ty: &Ref, used: &mut BTreeSet<String>) {
    match ty {
        Ref::Any | Ref::Named(_) => {}
        Ref::Scalar(scalar) => drop(used.insert(scalar.to_string())),
        Ref::List(item) | Ref::Map(item) => add(&item.ty, used),
    }
}
