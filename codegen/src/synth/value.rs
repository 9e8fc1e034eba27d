//! A value of each shape: every declared member, one item a list, one entry a map.

use super::phrase::{self, Phrase};
use super::switch::Said;
use super::{scalar, switch, texts, weight};
use crate::ir::{
    Case, Check, Encoding, Enum, Field, Item, Object, Payload, Provider, Ref, Shape, Subject,
    Switch, TypeId, Union,
};
use crate::judge;
use serde_json::{Map, Number, Value};

/// Why there is no value: the type holds itself and has no end, or nothing picks its case.
#[derive(Debug)]
pub(super) struct Unmade;

/// Makes the values of one body.
pub(super) struct Maker<'a> {
    pub(super) provider: &'a Provider,
    pub(super) encoding: Encoding,
    entity: Phrase,
    /// What happened, by the event's name.
    verb: Phrase,
    /// All words that tell of it.
    story: Phrase,
    /// The types on the way down to here.
    within: Vec<TypeId>,
}

/// What is known of the place where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// The words of its owner and its own name.
    pub(super) phrase: &'p Phrase,
    /// The words of its own name.
    pub(super) name: &'p Phrase,
    pub(super) examples: &'p [Value],
    pub(super) checks: &'p [Check],
    pub(super) unit: Option<&'p str>,
    pub(super) sensitive: Option<&'p str>,
    /// What members beside it say, for switches.
    pub(super) beside: &'p Said,
}

impl<'a> Maker<'a> {
    pub(super) fn new(subject: Subject<'a>) -> Self {
        let verb = phrase::of(&subject.event.wire);
        let shared = match &subject.version.payload {
            Payload::Shared(id) => Some(phrase::of(&subject.provider.ty(*id).name)),
            Payload::Own(_) | Payload::Opaque => None,
        };
        Self {
            provider: subject.provider,
            encoding: subject.envelope().encoding,
            story: verb.and(&shared.clone().unwrap_or_default()),
            entity: shared.unwrap_or_else(|| verb.without_last()),
            verb,
            within: Vec::new(),
        }
    }

    /// What the event is about: its payload, or else its own name without the verb.
    pub(super) fn entity(&self) -> &Phrase {
        &self.entity
    }

    /// A member of something; `None` where it may be absent and has to be.
    pub(super) fn field(
        &mut self,
        field: &Field,
        owner: &Phrase,
        said: &Said,
    ) -> Result<Option<Value>, Unmade> {
        if let Some(said) = said.get(&field.wire) {
            return Ok(Some(Value::from(said.as_str())));
        }
        let name = phrase::of(&field.wire);
        let place = Place {
            phrase: &owner.and(&name),
            name: &name,
            examples: &field.examples,
            checks: &field.checks,
            unit: field.unit.as_deref(),
            sensitive: field.sensitive.as_deref(),
            beside: said,
        };
        match self.reference(&field.ty, place) {
            Ok(value) => Ok(Some(value)),
            Err(Unmade) if field.optional => Ok(None),
            Err(Unmade) if field.nullable => Ok(Some(Value::Null)),
            Err(unmade) => Err(unmade),
        }
    }

    /// A payload that events share.
    pub(super) fn payload(
        &mut self,
        id: TypeId,
        owner: &Phrase,
        beside: &Said,
    ) -> Result<Value, Unmade> {
        let (checks, examples) = (&[], &[]);
        let (unit, sensitive) = (None, None);
        let place = Place { phrase: owner, name: owner, examples, checks, unit, sensitive, beside };
        self.named(id, place)
    }

    /// An object, with members of which some are to say something.
    pub(super) fn object(
        &mut self,
        object: &Object,
        owner: &Phrase,
        decided: Said,
    ) -> Result<Value, Unmade> {
        let mut said = switch::said(self.provider, object.fields.iter());
        said.extend(decided);
        let mut members = Map::new();
        for field in &object.fields {
            if let Some(value) = self.field(field, owner, &said)? {
                members.insert(field.wire.clone(), value);
            }
        }
        Ok(Value::Object(members))
    }

    /// The shape that a value picks.
    pub(super) fn case(
        &mut self,
        switch: &Switch,
        case: &Case,
        said: &str,
        owner: &Phrase,
    ) -> Result<Value, Unmade> {
        let Shape::Object(object) = &self.provider.ty(case.ty).shape else { return Err(Unmade) };
        let own = (!switch.is_sibling()).then(|| (switch.on.member().to_owned(), said.to_owned()));
        self.inside(case.ty, |maker| maker.object(object, owner, own.into_iter().collect()))
    }

    fn reference(&mut self, ty: &Ref, place: Place<'_>) -> Result<Value, Unmade> {
        if let Some(example) = self.example(ty, place) {
            return Ok(example);
        }
        match ty {
            Ref::Any => Ok(scalar::any(self.encoding, &self.entity, place)),
            Ref::Scalar(scalar) => Ok(scalar::made(*scalar, self.encoding, &self.entity, place)),
            Ref::Named(id) => self.named(*id, place),
            Ref::List(item) => self.list(item, place),
            Ref::Map(item) => self.map(item, place),
        }
    }

    /// The first example that fits, unless there is more to show than it does.
    fn example(&self, ty: &Ref, place: Place<'_>) -> Option<Value> {
        if place.examples.is_empty() || weight::of(self.provider, ty) > 0 {
            return None;
        }
        let mut examples = place.examples.iter();
        let fits = |example: &&Value| {
            !example.is_null()
                && judge::fits(self.provider, self.encoding, ty, place.checks, example)
        };
        examples.find(fits).cloned()
    }

    fn named(&mut self, id: TypeId, place: Place<'_>) -> Result<Value, Unmade> {
        match &self.provider.ty(id).shape {
            Shape::Object(object) => {
                self.inside(id, |maker| maker.object(object, place.name, Said::new()))
            }
            Shape::Enum(listed) => Ok(self.listed(listed)),
            Shape::Switch(switch) => {
                let (case, said) = switch::decided(switch, place.beside).ok_or(Unmade)?;
                self.inside(id, |maker| maker.case(switch, case, &said, place.name))
            }
            Shape::Union(union) => self.inside(id, |maker| maker.union(union, place)),
        }
    }

    /// Goes into a type, unless that leads round in a circle.
    fn inside(
        &mut self,
        id: TypeId,
        make: impl FnOnce(&mut Self) -> Result<Value, Unmade>,
    ) -> Result<Value, Unmade> {
        if self.within.contains(&id) {
            return Err(Unmade);
        }
        self.within.push(id);
        let made = make(self);
        self.within.pop();
        made
    }

    /// The arm that shows the most; the first of those that show the same.
    fn union(&mut self, union: &Union, place: Place<'_>) -> Result<Value, Unmade> {
        let mut arms: Vec<_> = union.arms.iter().collect();
        arms.sort_by_key(|arm| std::cmp::Reverse(weight::of(self.provider, &arm.ty)));
        arms.into_iter().find_map(|arm| self.reference(&arm.ty, place).ok()).ok_or(Unmade)
    }

    /// The value that tells what happened (`voided` in `invoice.voided`), or whose words the event has, or else the first.
    fn listed(&self, listed: &Enum) -> Value {
        let likeness = |wire: &str| {
            let words = phrase::of(wire);
            let tells = self.story.has_all(&words);
            (
                tells && words.has(self.verb.last().unwrap_or_default()),
                usize::from(tells) * words.len(),
            )
        };
        let mut best = listed.values.first();
        for value in &listed.values {
            if best.is_some_and(|best| likeness(&value.wire) > likeness(&best.wire)) {
                best = Some(value);
            }
        }
        let wire = best.map_or("", |value| value.wire.as_str());
        match wire.parse::<Number>() {
            Ok(number) if listed.integer && self.encoding == Encoding::Json => {
                Value::Number(number)
            }
            _ => Value::from(wire),
        }
    }

    fn list(&mut self, item: &Item, place: Place<'_>) -> Result<Value, Unmade> {
        let (least, most) = count(place.checks);
        let of_item = Place { examples: place.examples, checks: &[], ..place };
        match self.item(item, of_item) {
            Ok(value) => Ok(Value::Array(vec![value; least.max(1).min(most)])),
            Err(Unmade) if least == 0 => Ok(Value::Array(Vec::new())),
            Err(unmade) => Err(unmade),
        }
    }

    fn map(&mut self, item: &Item, place: Place<'_>) -> Result<Value, Unmade> {
        let (least, most) = count(place.checks);
        let keys = texts::keys(self.encoding, place.name).take(least.max(1).min(most));
        let place = Place { examples: &[], checks: &[], ..place };
        let mut members = Map::new();
        for key in keys {
            let name = phrase::of(&key);
            let phrase = place.name.and(&name);
            // A number says nothing of what stands behind it.
            let is_name = key.starts_with(|c: char| c.is_ascii_alphabetic());
            let named = Place { phrase: &phrase, name: &name, ..place };
            match self.item(item, if is_name { named } else { place }) {
                Ok(value) => drop(members.insert(key, value)),
                Err(Unmade) if least == 0 => break,
                Err(unmade) => return Err(unmade),
            }
        }
        Ok(Value::Object(members))
    }

    fn item(&mut self, item: &Item, place: Place<'_>) -> Result<Value, Unmade> {
        match self.reference(&item.ty, place) {
            Err(Unmade) if item.nullable => Ok(Value::Null),
            made => made,
        }
    }
}

/// How many items there must and may be.
fn count(checks: &[Check]) -> (usize, usize) {
    let mut bounds = (0, usize::MAX);
    for check in checks {
        match check {
            Check::MinItems(least) => bounds.0 = usize::try_from(*least).unwrap_or(usize::MAX),
            Check::MaxItems(most) => bounds.1 = usize::try_from(*most).unwrap_or(usize::MAX),
            _ => {}
        }
    }
    bounds
}
