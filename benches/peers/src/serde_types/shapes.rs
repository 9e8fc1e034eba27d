//! The named types of a provider with serde's derives.

use std::collections::BTreeSet;
use std::fmt::Write;

use hookbook_codegen::ir::{
    Carrier, Enum, Field, Item, Logical, Provider, Ref, Scalar, Shape, Spelling, SwitchOn, Type,
};

pub(super) const DERIVES: &str = "#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]";

/// The text of a provider's types while it grows.
pub(super) struct Shapes<'a> {
    pub(super) provider: &'a Provider,
    pub(super) text: String,
    /// Members by which a switch tells its cases apart; serde takes them away before it reads a case.
    tags: BTreeSet<&'a str>,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(provider: &'a Provider) -> Self {
        let tags = provider.types.iter().filter_map(|ty| match &ty.shape {
            Shape::Switch(switch) => match &switch.on {
                SwitchOn::Own(member) => Some(member.as_str()),
                SwitchOn::Sibling(_) => None,
            },
            _ => None,
        });
        let text = format!(
            "{DERIVES}\n#[serde(untagged)]\npub enum NumberOrText {{\n    Number(f64),\n    Text(String),\n}}\n\n"
        );
        Self { provider, text, tags: tags.collect() }
    }

    /// Every type that the catalog names.
    pub(super) fn declared(&mut self) {
        for ty in &self.provider.types {
            match &ty.shape {
                Shape::Object(object) => drop(self.structure(&ty.name, object.fields.iter(), &[])),
                Shape::Enum(shape) if shape.integer => self.alias(ty, "i64"),
                Shape::Enum(shape) => self.enumeration(ty, shape),
                Shape::Switch(switch) => match &switch.on {
                    SwitchOn::Own(on) => {
                        let mut cases = String::new();
                        for each in &switch.cases {
                            let held = &self.provider.ty(each.ty).name;
                            cases.push_str(&case(&each.rust, &each.values, held));
                        }
                        self.tagged(&ty.name, on, &cases);
                    }
                    // serde has nothing for a tag that stands beside the value.
                    SwitchOn::Sibling(_) => self.alias(ty, "serde_json::Value"),
                },
                Shape::Union(union) => {
                    let mut arms = String::new();
                    for arm in &union.arms {
                        let _ = writeln!(arms, "    {}({}),", arm.rust, self.reference(&arm.ty));
                    }
                    let name = &ty.name;
                    let _ = writeln!(
                        self.text,
                        "{DERIVES}\n#[serde(untagged)]\npub enum {name} {{\n{arms}}}\n"
                    );
                }
            }
        }
    }

    /// A struct; hands back its name.
    pub(super) fn structure<'f>(
        &mut self,
        name: &str,
        fields: impl Iterator<Item = &'f Field>,
        more: &[String],
    ) -> String {
        let mut text = format!("{DERIVES}\npub struct {name} {{\n");
        for field in fields {
            self.field(field, &mut text);
        }
        for member in more {
            text.push_str(member);
        }
        text.push_str("    #[serde(flatten)]\n    pub rest: serde_json::Map<String, serde_json::Value>,\n}\n\n");
        self.text.push_str(&text);
        name.to_owned()
    }

    /// An internally tagged enum.
    pub(super) fn tagged(&mut self, name: &str, on: &str, cases: &str) {
        let _ = writeln!(
            self.text,
            "{DERIVES}\n#[serde(tag = {on:?})]\npub enum {name} {{\n{cases}    #[serde(untagged)]\n    Other(serde_json::Value),\n}}\n"
        );
    }

    fn field(&self, field: &Field, text: &mut String) {
        let ty = self.reference(&field.ty);
        let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
        let rust = if field.rust == "rest" { "rest_" } else { &field.rust };
        let is_sure = field.is_guaranteed() && !self.tags.contains(field.wire.as_str());
        let wire = &field.wire;
        let _ = match is_sure {
            true => writeln!(text, "    #[serde(rename = {wire:?})]\n    pub {rust}: {ty},"),
            false => writeln!(
                text,
                "    #[serde(rename = {wire:?}, default, skip_serializing_if = \"Option::is_none\")]\n    pub {rust}: Option<{ty}>,"
            ),
        };
    }

    fn alias(&mut self, ty: &Type, to: &str) {
        let _ = writeln!(self.text, "pub type {} = {to};\n", ty.name);
    }

    fn enumeration(&mut self, ty: &Type, shape: &Enum) {
        let mut text = format!("{DERIVES}\npub enum {} {{\n", ty.name);
        for value in &shape.values {
            let _ = writeln!(text, "    #[serde(rename = {:?})]\n    {},", value.wire, value.rust);
        }
        text.push_str("    #[serde(untagged)]\n    Unlisted(String),\n}\n\n");
        self.text.push_str(&text);
    }

    fn reference(&self, ty: &Ref) -> String {
        match ty {
            Ref::Any => "serde_json::Value".to_owned(),
            Ref::Scalar(scalar) => self::scalar(*scalar).to_owned(),
            Ref::Named(id) => self.provider.ty(*id).name.clone(),
            Ref::List(item) => format!("Vec<{}>", self.item(item)),
            Ref::Map(item) => format!("std::collections::BTreeMap<String, {}>", self.item(item)),
        }
    }

    fn item(&self, item: &Item) -> String {
        let ty = self.reference(&item.ty);
        if item.nullable && item.ty != Ref::Any { format!("Option<{ty}>") } else { ty }
    }
}

/// A case of a tagged enum, which several values may lead to; without any it cannot be reached.
pub(super) fn case(name: &str, values: &[String], held: &str) -> String {
    let Some((first, more)) = values.split_first() else {
        return String::new();
    };
    let mut text = format!("    #[serde(rename = {first:?}");
    for value in more {
        let _ = write!(text, ", alias = {value:?}");
    }
    let _ = writeln!(text, ")]\n    {name}({held}),");
    text
}

fn scalar(scalar: Scalar) -> &'static str {
    match (scalar.carrier, scalar.logical, scalar.spelling) {
        (Carrier::Text, ..) => "String",
        (Carrier::Either, ..) => "NumberOrText",
        (_, _, Spelling::ZeroOne | Spelling::Unix | Spelling::UnixMs)
        | (_, Logical::Integer, _) => "i64",
        (_, Logical::Number | Logical::Decimal, _) => "f64",
        (_, Logical::Boolean, _) => "bool",
        _ => "String",
    }
}
