//! The types, and a function that reads a body with one of them.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::panic::catch_unwind;

use schemars::schema::RootSchema;
use serde_json::{Map, Value};
use typify::{TypeSpace, TypeSpaceSettings};

use crate::publication::{Provider, Publication};

pub struct Made {
    pub text: String,
    pub count: usize,
}

pub fn of(publication: &Publication) -> Result<Made, String> {
    let mut text = String::new();
    let mut arms = String::new();
    let mut count = 0;
    for provider in &publication.providers {
        let mut schema = provider.schema.clone();
        told_apart(&mut schema);
        let module = module(&schema).map_err(|why| format!("{}: {why}", provider.name))?;
        count += module.lines().filter(|line| is_type(line)).count();
        let name = &provider.name;
        writeln!(text, "pub mod {name} {{\n{module}}}\n").expect("a string takes everything");
        arms += &reading(provider, &module)?;
    }
    text += "pub fn read(provider: &str, ty: &str, body: serde_json::Value) -> serde_json::Value {\n    match (provider, ty) {\n";
    text += &arms;
    text += "        _ => serde_json::json!({\"error\": \"there is no such type\"}),\n    }\n}\n";
    Ok(Made { text, count })
}

/// What typify makes of a schema, or what it says instead.
pub fn module(schema: &Value) -> Result<String, String> {
    let schema: RootSchema =
        serde_json::from_value(schema.clone()).map_err(|error| error.to_string())?;
    let made = catch_unwind(|| {
        let mut space = TypeSpace::new(&TypeSpaceSettings::default());
        space.add_root_schema(schema).map_err(|error| error.to_string())?;
        syn::parse2(space.to_stream()).map_err(|error| error.to_string())
    });
    match made {
        Ok(file) => Ok(prettyplease::unparse(&file?)),
        Err(panic) => {
            let said = panic.downcast_ref::<String>().cloned();
            let said = said.or_else(|| panic.downcast_ref::<&str>().map(|said| (*said).to_owned()));
            Err(format!("typify panics: {}", said.unwrap_or_default()))
        }
    }
}

/// Of two values that typify would give one name, as of the alias `a.b` for `a/b`, the first stays: the known fault
/// `typify-values-that-differ-in-punctuation`.
fn told_apart(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(Value::Array(values)) = keys.get_mut("enum") {
                let mut met = BTreeSet::new();
                let letters =
                    |text: &str| text.replace(|c: char| !c.is_alphanumeric(), "").to_lowercase();
                values.retain(|value| value.as_str().is_none_or(|text| met.insert(letters(text))));
            }
            keys.values_mut().for_each(told_apart);
        }
        Value::Array(items) => items.iter_mut().for_each(told_apart),
        _ => {}
    }
}

fn is_type(line: &str) -> bool {
    line.starts_with("pub struct ") || line.starts_with("pub enum ")
}

/// The arms of `read`: each body by the name of its type, and `Event`, the enum of them all, where there is one.
fn reading(provider: &Provider, module: &str) -> Result<String, String> {
    let name = &provider.name;
    let mut arms = String::new();
    let mut variants = String::new();
    let definitions = provider.schema["definitions"].as_object().map(Map::len).unwrap_or_default();
    for event in provider.events.iter() {
        let ty = &event.ty;
        if !provider.schema["definitions"][ty].is_object() {
            return Err(format!("{name}: there is no {ty} among {definitions} definitions"));
        }
        writeln!(arms, "        ({name:?}, {ty:?}) => crate::through::<{name}::{ty}>(body),")
            .expect("a string takes everything");
        if event.names_itself {
            writeln!(variants, "            {name}::ROOT::{ty}(_) => {ty:?},")
                .expect("a string takes everything");
        }
    }
    if provider.is_told_apart() {
        let root = root(module, &provider.root()?)
            .ok_or_else(|| format!("{name}: there is no enum of all events"))?;
        let variants = variants.replace("ROOT", root);
        writeln!(arms, "        ({name:?}, \"Event\") => crate::variant::<{name}::{root}>(body, |read| match read {{\n{variants}        }}),")
            .expect("a string takes everything");
    }
    Ok(arms)
}

/// The enum's name as typify spells it: with its own idea of where words begin.
fn root<'a>(module: &'a str, name: &str) -> Option<&'a str> {
    let enums =
        module.lines().filter_map(|line| line.strip_prefix("pub enum ")?.strip_suffix(" {"));
    enums.into_iter().find(|found| found.eq_ignore_ascii_case(name))
}
