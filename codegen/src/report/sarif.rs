//! Findings as SARIF 2.1.0, which code hosts and editors import. Without findings it is a valid empty run.

use serde_json::{Value, json};

use super::finding::{Finding, Note, Region, Rule};

/// One run with its findings, and the rules that they met.
pub fn sarif(findings: &[Finding]) -> String {
    let mut rules: Vec<&Rule> = findings.iter().map(|finding| &finding.rule).collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    rules.dedup_by(|a, b| a.id == b.id);
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &rules)).collect();
    let rules: Vec<Value> = rules.into_iter().map(rule).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "hookbook", "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn rule(rule: &Rule) -> Value {
    let mut object = json!({"id": rule.id, "shortDescription": {"text": rule.title}});
    if let Some(page) = &rule.page {
        object["help"] = json!({"text": page, "markdown": page});
    }
    object
}

fn result(finding: &Finding, rules: &[&Rule]) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\nhelp: {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut object = json!({
        "ruleId": finding.rule.id,
        "ruleIndex": rules.iter().position(|rule| rule.id == finding.rule.id),
        "level": "error",
        "message": {"text": text},
        "locations": [{"physicalLocation": physical(&finding.path, finding.region)}],
    });
    if !finding.notes.is_empty() {
        object["relatedLocations"] = finding.notes.iter().map(related).collect();
    }
    object
}

fn related(note: &Note) -> Value {
    json!({
        "physicalLocation": physical(&note.path, note.region),
        "message": {"text": note.text},
    })
}

fn physical(path: &str, region: Option<Region>) -> Value {
    let mut object = json!({"artifactLocation": {"uri": uri(path), "uriBaseId": "%SRCROOT%"}});
    if let Some(Region { start, end }) = region {
        object["region"] = json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        });
    }
    object
}

/// A path as a relative URI reference: everything but the plainest characters by its bytes.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
