//! Reads bodies with the types that typify made, and writes them back.
//!
//! Each line of the input is `[provider, type, body]`; each line of the output is what became of it: `{"body": ...}` or
//! `{"error": "..."}`, and with them `"variant"`, the arm of the union that took the body. The types come from a file that the other
//! program of this workspace writes.

use std::io::{self, BufRead, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What typify made is not ours to mend.
#[allow(warnings, clippy::all)]
mod types {
    include!(env!("HOOKBOOK_TYPIFY_TYPES"));
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let answer = match serde_json::from_str::<(String, String, Value)>(&line) {
            Ok((provider, ty, body)) => types::read(&provider, &ty, body),
            Err(error) => json!({"error": error.to_string()}),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

/// A body, read and written.
fn through<T: DeserializeOwned + Serialize>(body: Value) -> Value {
    match serde_json::from_value::<T>(body).map(serde_json::to_value) {
        Ok(Ok(body)) => json!({"body": body}),
        Ok(Err(error)) | Err(error) => json!({"error": error.to_string()}),
    }
}

/// The name of the arm that took a body.
fn variant<T: DeserializeOwned>(body: Value, name: fn(&T) -> &'static str) -> Value {
    match serde_json::from_value::<T>(body) {
        Ok(read) => json!(name(&read)),
        Err(error) => json!(error.to_string()),
    }
}
