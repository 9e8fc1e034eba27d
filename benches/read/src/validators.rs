//! Validators of JSON Schemas, with the published strict schemas.

use std::collections::BTreeMap;
use std::fs::File;

use serde_json::Value;

use bench_types::Body;

/// Says whether a body is valid.
type Valid = Box<dyn Fn(&'static Body, &Value) -> bool>;

/// Every validator with every schema loaded.
pub(crate) fn all(bodies: &[&'static Body]) -> Vec<(&'static str, Valid)> {
    let schemas: BTreeMap<&'static str, Value> = bodies
        .iter()
        .filter_map(|body| Some(body.peers.as_ref()?.schema))
        .map(|path| {
            let file = File::open(path).expect("the schema was there when this was built");
            (path, serde_json::from_reader(file).expect("a schema is JSON"))
        })
        .collect();
    let mut all =
        vec![("jsonschema, at run time", at_run_time(&schemas)), ("boon", boon(&schemas))];
    let is_compiled =
        |body: &&Body| body.peers.as_ref().is_some_and(|peers| peers.compiled.is_some());
    if bodies.iter().copied().all(|body| is_compiled(&body)) {
        all.push(("jsonschema, compiled into the program", Box::new(compiled)));
    }
    all
}

fn at_run_time(schemas: &BTreeMap<&'static str, Value>) -> Valid {
    let validators: BTreeMap<&str, jsonschema::Validator> = schemas
        .iter()
        .map(|(path, schema)| {
            (*path, jsonschema::validator_for(schema).expect("a schema that was published"))
        })
        .collect();
    Box::new(move |body, value| {
        body.peers.as_ref().is_some_and(|peers| validators[peers.schema].is_valid(value))
    })
}

fn compiled(body: &'static Body, value: &Value) -> bool {
    let compiled = body.peers.as_ref().and_then(|peers| peers.compiled);
    compiled.is_some_and(|valid| valid(value))
}

fn boon(schemas: &BTreeMap<&'static str, Value>) -> Valid {
    let mut all = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let mut found = BTreeMap::new();
    for (path, schema) in schemas {
        let id = schema["$id"].as_str().expect("a published schema has an id");
        compiler.add_resource(id, schema.clone()).expect("ids are unique");
        found.insert(*path, compiler.compile(id, &mut all).expect("a schema that was published"));
    }
    Box::new(move |body, value| {
        body.peers.as_ref().is_some_and(|peers| all.validate(value, found[peers.schema]).is_ok())
    })
}
