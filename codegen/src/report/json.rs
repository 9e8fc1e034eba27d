//! Findings for programs: one JSON document, versioned.

use serde_json::{Value, json as value};

use super::finding::{Finding, Region};

/// `{version, diagnostics: [...]}`. A finding about a whole file has the place 1:1; ends are the place behind the last character.
pub fn json(findings: &[Finding]) -> String {
    let diagnostics: Vec<Value> = findings.iter().map(diagnostic).collect();
    format!("{:#}\n", value!({"version": 1, "diagnostics": diagnostics}))
}

fn diagnostic(finding: &Finding) -> Value {
    let labels: Vec<Value> = finding
        .notes
        .iter()
        .map(|note| with_place(value!({"message": note.text, "path": note.path}), note.region))
        .collect();
    let head = value!({
        "code": finding.rule.id,
        "severity": "error",
        "message": finding.message,
        "path": finding.path,
    });
    let mut object = with_place(head, finding.region);
    object["labels"] = Value::Array(labels);
    object["help"] = finding.help.clone().into();
    object
}

fn with_place(mut object: Value, region: Option<Region>) -> Value {
    let (start, end) = region.map_or(((1, 1), (1, 1)), |region| {
        ((region.start.line, region.start.column), (region.end.line, region.end.column))
    });
    object["line"] = start.0.into();
    object["column"] = start.1.into();
    object["end_line"] = end.0.into();
    object["end_column"] = end.1.into();
    object
}
