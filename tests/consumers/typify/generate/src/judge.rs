//! Hands the examples to the types, and looks at what comes back.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, thread};

use serde_json::{Value, json};

use crate::publication::Publication;

pub struct Judged {
    pub examples: usize,
    pub by_enum: usize,
    pub problems: Vec<String>,
}

/// Builds the program with these types, and runs it.
pub fn examples(publication: &Publication, types: &Path) -> Result<Judged, String> {
    let mut questions = Vec::new();
    for provider in &publication.providers {
        for event in &provider.events {
            for file in &event.examples {
                let body = publication.body(file)?;
                if provider.is_told_apart() && event.names_itself {
                    questions.push((file, &event.ty, json!([provider.name, "Event", body])));
                }
                questions.push((file, &event.ty, json!([provider.name, event.ty, body])));
            }
        }
    }
    let input: String = questions.iter().map(|(.., question)| format!("{question}\n")).collect();
    let output = answers(types, input)?;
    let answers: Vec<_> = output.lines().collect();
    if answers.len() != questions.len() {
        return Err(format!("{} answers to {} questions", answers.len(), questions.len()));
    }
    let mut judged = Judged { examples: 0, by_enum: 0, problems: Vec::new() };
    for ((file, ty, question), answer) in questions.iter().zip(answers) {
        let answer: Value = serde_json::from_str(answer).map_err(|error| error.to_string())?;
        if question[1] == "Event" {
            judged.by_enum += 1;
            if answer != json!(ty) {
                judged.problems.push(format!("{file} is read as {answer}"));
            }
            continue;
        }
        judged.examples += 1;
        match answer.get("error") {
            Some(error) => judged.problems.push(format!("{file}: {ty}: {error}")),
            None if pruned(&answer["body"]) != pruned(&question[2]) => {
                judged.problems.push(format!("{file} comes back changed"));
            }
            None => {}
        }
    }
    Ok(judged)
}

fn answers(types: &Path, input: String) -> Result<String, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("Cargo.toml");
    let types = types.canonicalize().map_err(|error| error.to_string())?;
    let mut child = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "hookbook-typify-types",
            "--manifest-path",
        ])
        .arg(manifest)
        .env("HOOKBOOK_TYPIFY_TYPES", types)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    let mut stdin = child.stdin.take().ok_or("cargo takes no input")?;
    // It answers while it is asked.
    let asking = thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    drop(asking.join());
    match output.status.success() {
        true => String::from_utf8(output.stdout).map_err(|error| error.to_string()),
        false => Err(format!("what typify made does not compile or run ({})", output.status)),
    }
}

/// Without what is null or empty: typify's types make no difference between these and absence.
fn pruned(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().map(|(key, value)| (key.clone(), pruned(value)));
            let empty = [json!(null), json!([]), json!({})];
            Value::Object(kept.filter(|(_, value)| !empty.contains(value)).collect())
        }
        Value::Array(items) => items.iter().map(pruned).collect(),
        Value::Number(number) => number.as_f64().map_or_else(|| value.clone(), Value::from),
        _ => value.clone(),
    }
}
