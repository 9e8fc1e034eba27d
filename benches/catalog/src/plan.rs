//! Throws the dice: which provider declares what.

use crate::Spec;
use crate::dice::Dice;
use crate::model::{Event, EventsFile, Field, Kind, Payload, Provider, Shape, Style, Type};
use crate::styles::STYLES;
use crate::words::{CODECS, MEMBERS, SCALARS, SENTENCES, SUBJECTS, VALUES, VERBS};
use crate::yaml::value;

/// The providers with their share of the events.
pub(crate) fn plan(spec: &Spec) -> Vec<Provider> {
    let mut providers = Vec::new();
    for (index, style) in STYLES.iter().enumerate() {
        let count = spec.events / STYLES.len() + usize::from(index < spec.events % STYLES.len());
        // Dice of its own, so that one provider does not change with the size of another.
        let dice = Dice::new(spec.seed ^ ((index as u64 + 1) << 32));
        providers.push(Planner { dice, style, shared: Vec::new() }.provider(count));
    }
    providers
}

struct Planner {
    dice: Dice,
    style: &'static Style,
    /// Name of each shared shape that a field may have, and a value that fits it.
    shared: Vec<(String, String)>,
}

impl Planner {
    fn provider(mut self, count: usize) -> Provider {
        let types = self.shared_types(count);
        let mut files = Vec::new();
        let mut left = count;
        while left > 0 {
            let size = self.dice.between(6, VERBS.len()).min(left);
            files.push(self.file(files.len(), size, &types));
            left -= size;
        }
        Provider { style: self.style, types, files }
    }

    /// One object for every eight events, one enumeration for every twelve, at least two of each.
    ///
    /// An object is made of others only within its group of four: what an event reaches must not grow with the catalog.
    fn shared_types(&mut self, count: usize) -> Vec<Type> {
        let mut types = Vec::new();
        for index in 0..(count / 12).max(2) {
            types.push(self.enumeration(format!("State{index}")));
        }
        let enumerations = self.shared.clone();
        let mut records = Vec::new();
        for index in 0..(count / 8).max(2) {
            if index % 4 == 0 {
                self.shared.clone_from(&enumerations);
            }
            let fields = self.fields(4, 16, 1);
            let name = format!("Record{index}");
            let shape = (name.clone(), crate::sample::object(&fields));
            self.shared.push(shape.clone());
            records.push(shape);
            types.push(Type { name, shape: Shape::Object(fields) });
        }
        self.shared = enumerations;
        self.shared.extend(records);
        types
    }

    fn enumeration(&mut self, name: String) -> Type {
        let values = self.values();
        self.shared.push((name.clone(), value(&values[0])));
        Type { name, shape: Shape::Enum(values) }
    }

    fn file(&mut self, index: usize, size: usize, shared: &[Type]) -> EventsFile {
        let subject = format!("{}_{index}", SUBJECTS[index % SUBJECTS.len()]);
        let mut types = Vec::new();
        let verbs = &VERBS[..size];
        let events = verbs
            .iter()
            .map(|verb| {
                let wire = format!("{subject}.{verb}");
                self.event(wire, shared, &mut types)
            })
            .collect();
        EventsFile { stem: subject, events, types }
    }

    fn event(&mut self, wire: String, shared: &[Type], types: &mut Vec<Type>) -> Event {
        let listed = self.dice.chance(2);
        let evidence = match self.dice.below(10) {
            _ if listed => "listed",
            0..5 => "documented",
            5..9 => "example",
            _ => "inferred",
        };
        let mut payloads = Vec::new();
        if !listed {
            let versions: &[Option<&'static str>] = if self.style.versioned && self.dice.chance(20)
            {
                &[Some("v1"), Some("v2")]
            } else {
                &[None]
            };
            for version in versions {
                payloads.push((*version, self.payload(&wire, *version, shared, types)));
            }
        }
        let plain = !payloads.is_empty() && payloads.iter().all(|(version, _)| version.is_none());
        let has_fixture = plain && self.style.json && self.dice.chance(10);
        Event { wire, evidence, payloads, has_fixture }
    }

    fn payload(
        &mut self,
        wire: &str,
        version: Option<&str>,
        shared: &[Type],
        types: &mut Vec<Type>,
    ) -> Payload {
        let objects: Vec<usize> = (0..shared.len())
            .filter(|index| matches!(shared[*index].shape, Shape::Object(_)))
            .collect();
        if self.dice.chance(10) {
            return Payload::Shared(*self.dice.pick(&objects));
        }
        let mut fields = self.fields(8, 40, 0);
        if self.dice.chance(8) {
            let number = types.len();
            let name = type_stem(wire, version);
            fields.extend(self.switch(&format!("{name}Part{number}"), types));
        }
        Payload::Fields(fields)
    }

    /// A field whose shape hangs on a member, with the shapes it needs.
    fn switch(&mut self, stem: &str, types: &mut Vec<Type>) -> Vec<Field> {
        let own = self.dice.chance(50);
        let mut cases = Vec::new();
        let mut first = String::new();
        for (index, word) in VALUES[..self.dice.between(2, 5)].iter().enumerate() {
            let mut fields = self.fields(2, 8, 1);
            if own {
                fields.push(plain("case_tag", Kind::Scalar("string", "\"open\"")));
            }
            let name = format!("{stem}Case{index}");
            if index == 0 {
                first = crate::sample::object(&fields);
            }
            types.push(Type { name: name.clone(), shape: Shape::Object(fields) });
            cases.push(((*word).to_owned(), name));
        }
        let name = format!("{stem}Switch");
        let field = plain("switched", Kind::Named(name.clone(), first));
        if own {
            types.push(Type { name, shape: Shape::Own("case_tag", cases) });
            return vec![field];
        }
        types.push(Type { name, shape: Shape::Sibling("switched_by", cases) });
        vec![plain("switched_by", Kind::Scalar("string", "\"open\"")), field]
    }

    fn fields(&mut self, low: usize, high: usize, depth: usize) -> Vec<Field> {
        let count = self.dice.between(low, high);
        let start = self.dice.below(MEMBERS.len());
        (0..count)
            .map(|index| {
                let at = start + index;
                let word = MEMBERS[at % MEMBERS.len()];
                self.field(word.to_owned(), depth)
            })
            .collect()
    }

    fn field(&mut self, name: String, depth: usize) -> Field {
        let kind = self.kind(depth);
        let described = self.dice.chance(35);
        Field {
            name,
            optional: self.dice.chance(25),
            nullable: self.dice.chance(20),
            description: described.then(|| (*self.dice.pick(SENTENCES)).to_owned()),
            sensitive: self.dice.chance(6),
            kind,
        }
    }

    fn kind(&mut self, depth: usize) -> Kind {
        match self.dice.below(100) {
            0..8 if depth < 3 => Kind::Object(self.fields(2, 7, depth + 1)),
            8..12 => Kind::Enum(self.values()),
            12..24 if !self.shared.is_empty() => {
                let (name, sample) = self.dice.pick(&self.shared).clone();
                Kind::Named(name, sample)
            }
            24..27 if !self.shared.is_empty() => {
                let (name, sample) = self.dice.pick(&self.shared).clone();
                Kind::List(name, sample)
            }
            27..30 => Kind::List("string".to_owned(), "\"x\"".to_owned()),
            30..33 => Kind::Map(if self.dice.chance(50) { "any" } else { "string" }),
            33..43 => {
                let (expression, sample) = *self.dice.pick(CODECS);
                Kind::Scalar(expression, sample)
            }
            _ => {
                let (expression, sample) = *self.dice.pick(SCALARS);
                Kind::Scalar(expression, sample)
            }
        }
    }

    fn values(&mut self) -> Vec<String> {
        let start = self.dice.below(VALUES.len());
        let count = self.dice.between(2, 7);
        (0..count).map(|index| VALUES[(start + index) % VALUES.len()].to_owned()).collect()
    }
}

/// A member that is always sent, with nothing more to say about it.
fn plain(name: &str, kind: Kind) -> Field {
    Field {
        name: name.to_owned(),
        kind,
        optional: false,
        nullable: false,
        description: None,
        sensitive: false,
    }
}

/// `order_3.created` to `Order3Created`, so that no two events share the names of their shapes.
fn type_stem(wire: &str, version: Option<&str>) -> String {
    let words = wire.split(['_', '.']).chain(version);
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        })
        .collect()
}
