//! Every text of a catalog that somebody typed, for tests that replace them all.
//!
//! Structs are taken apart field by field, so that a new text cannot be forgotten. Not among them: what `check` has made sure is
//! an identifier or a path (Rust names, type names, versions, modules, providers, the paths of events).

use crate::ir::*;
use serde_json::Value;

/// What happens to each text.
type Edit<'a> = &'a mut dyn FnMut(&mut String);

pub(in crate::emit) fn each(catalog: &mut Catalog, edit: Edit<'_>) {
    let Catalog { title, base_url: _, providers } = catalog;
    edit(title);
    for provider in providers {
        of_provider(provider, edit);
    }
}

fn of_provider(provider: &mut Provider, edit: Edit<'_>) {
    let Provider {
        name: _,
        title,
        summary,
        docs,
        default_version: _,
        notes,
        envelopes,
        delivery,
        signatures,
        modules,
        types,
        events,
    } = provider;
    [title, summary, docs].into_iter().for_each(&mut *edit);
    notes.iter_mut().for_each(&mut *edit);
    modules.iter_mut().for_each(|Module { name: _, source, items: _ }| edit(source));
    envelopes.iter_mut().for_each(|envelope| of_envelope(envelope, edit));
    of_delivery(delivery, edit);
    signatures.iter_mut().for_each(|signature| of_signature(signature, edit));
    types.iter_mut().for_each(|ty| of_type(ty, edit));
    events.iter_mut().for_each(|event| of_event(event, edit));
}

fn of_envelope(envelope: &mut Envelope, edit: Edit<'_>) {
    let Envelope {
        name,
        rust: _,
        description,
        evidence,
        when,
        encoding: _,
        event,
        version,
        payload,
        object,
    } = envelope;
    edit(name);
    edit(description);
    of_evidence(evidence, edit);
    for condition in when {
        match condition {
            Condition::ContentType(text) | Condition::Has(text) | Condition::Lacks(text) => {
                edit(text)
            }
            Condition::Equals(pointer, value) => {
                edit(pointer);
                of_value(value, edit);
            }
        }
    }
    match event {
        EventName::At { pointer: text, prefix } | EventName::Header { name: text, prefix } => {
            edit(text);
            edit(prefix);
        }
        EventName::Always(name) => edit(name),
        EventName::Caller => {}
    }
    match version {
        VersionRule::At { pointer, map } => {
            edit(pointer);
            map.iter_mut().for_each(|(value, _)| edit(value));
        }
        VersionRule::Default | VersionRule::Always(_) => {}
    }
    payload.iter_mut().for_each(&mut *edit);
    of_object(object, edit);
}

fn of_delivery(delivery: &mut Delivery, edit: Edit<'_>) {
    let Delivery {
        guarantee: _,
        ordering: _,
        respond_within: _,
        success: _,
        retry_on: _,
        retries,
        deactivates_on: _,
        dedupe,
        body_limit: _,
        notes,
        evidence,
    } = delivery;
    if let Some(Retries { after: _, count: _, jitter: _, evidence }) = retries {
        of_evidence(evidence, edit);
    }
    for key in dedupe {
        match key {
            DedupeKey::Pointer(text) | DedupeKey::Header(text) => edit(text),
            DedupeKey::Body => {}
        }
    }
    notes.iter_mut().for_each(&mut *edit);
    of_evidence(evidence, edit);
}

fn of_signature(signature: &mut Signature, edit: Edit<'_>) {
    let Signature {
        scheme: _,
        header,
        value,
        list: _,
        signs,
        timestamp,
        id,
        absent,
        public_key,
        secret: _,
        deprecated,
        evidence,
        notes,
    } = signature;
    [header, value, signs].into_iter().for_each(&mut *edit);
    timestamp.iter_mut().for_each(|time| edit(&mut time.header));
    id.iter_mut().chain(absent).chain(public_key).chain(notes).for_each(&mut *edit);
    of_deprecated(deprecated, edit);
    of_evidence(evidence, edit);
}

fn of_type(ty: &mut Type, edit: Edit<'_>) {
    let Type { name: _, description, evidence, module: _, shape } = ty;
    edit(description);
    of_evidence(evidence, edit);
    match shape {
        Shape::Object(object) => of_object(object, edit),
        Shape::Enum(Enum { values, openness: _, integer }) => {
            for EnumValue { wire, rust: _, description } in values {
                edit(description);
                if !*integer {
                    edit(wire);
                }
            }
        }
        Shape::Switch(Switch { on, cases, otherwise: _ }) => {
            match on {
                SwitchOn::Own(member) | SwitchOn::Sibling(member) => edit(member),
            }
            cases.iter_mut().flat_map(|case| &mut case.values).for_each(&mut *edit);
        }
        Shape::Union(Union { arms: _ }) => {}
    }
}

fn of_object(object: &mut Object, edit: Edit<'_>) {
    for field in &mut object.fields {
        let Field {
            wire,
            rust: _,
            ty: _,
            optional: _,
            nullable: _,
            description,
            evidence,
            sensitive,
            unit,
            since,
            deprecated,
            examples,
            checks,
            switch_on: _,
            boxed: _,
        } = field;
        edit(wire);
        edit(description);
        of_evidence(evidence, edit);
        sensitive.iter_mut().chain(unit).chain(since).for_each(&mut *edit);
        of_deprecated(deprecated, edit);
        examples.iter_mut().for_each(|value| of_value(value, edit));
        for check in checks {
            if let Check::Prefix(text) = check {
                edit(text);
            }
        }
    }
}

fn of_event(event: &mut Event, edit: Edit<'_>) {
    let Event {
        wire,
        path: _,
        aliases,
        summary,
        description,
        module: _,
        sent_by,
        scopes,
        notes,
        versions,
    } = event;
    [wire, summary, description].into_iter().for_each(&mut *edit);
    aliases.iter_mut().chain(sent_by).chain(scopes).chain(notes).for_each(&mut *edit);
    for version in versions {
        let EventVersion {
            version: _,
            is_default: _,
            rust: _,
            description,
            envelope: _,
            payload,
            evidence,
            deprecated,
            fixtures,
        } = version;
        edit(description);
        if let Payload::Own(object) = payload {
            of_object(object, edit);
        }
        of_evidence(evidence, edit);
        of_deprecated(deprecated, edit);
        fixtures.iter_mut().for_each(|fixture| of_fixture(fixture, edit));
    }
}

fn of_fixture(fixture: &mut Fixture, edit: Edit<'_>) {
    let Fixture {
        path,
        name,
        verdict,
        encoding: _,
        body,
        version: _,
        headers,
        synthetic: _,
        known_wrong,
        evidence,
        note,
    } = fixture;
    [path, name, note].into_iter().chain(known_wrong).for_each(&mut *edit);
    let mut text = String::from_utf8_lossy(body).into_owned();
    edit(&mut text);
    *body = text.into_bytes();
    headers.iter_mut().for_each(|(name, value)| {
        edit(name);
        edit(value);
    });
    if let Verdict::Fail { violations, unknown } = verdict {
        violations.iter_mut().for_each(|(_, pointer)| edit(pointer));
        unknown.iter_mut().for_each(&mut *edit);
    }
    evidence.iter_mut().for_each(|evidence| of_evidence(evidence, edit));
}

fn of_evidence(evidence: &mut Evidence, edit: Edit<'_>) {
    let Evidence { kind: _, source, seen, note } = evidence;
    source.iter_mut().chain(seen).chain(note).for_each(edit);
}

fn of_deprecated(deprecated: &mut Option<Deprecated>, edit: Edit<'_>) {
    if let Some(Deprecated { since, sunset, instead, reason }) = deprecated {
        since.iter_mut().chain(sunset).chain(instead).chain(reason).for_each(edit);
    }
}

fn of_value(value: &mut Value, edit: Edit<'_>) {
    let mut text = value.to_string();
    edit(&mut text);
    *value = Value::String(text);
}
