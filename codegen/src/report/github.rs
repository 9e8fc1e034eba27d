//! Findings as GitHub workflow commands, which show up beside the lines of a pull request.

use super::finding::Finding;

/// One `::error` line a finding; nothing when there is none.
pub fn github(findings: &[Finding]) -> String {
    findings.iter().map(command).collect()
}

fn command(finding: &Finding) -> String {
    let mut properties = vec![format!("file={}", property(&finding.path))];
    if let Some(region) = finding.region {
        properties.push(format!("line={},endLine={}", region.start.line, region.end.line));
        // Columns are refused for a place of several lines.
        if region.start.line == region.end.line {
            properties.push(format!("col={},endColumn={}", region.start.column, region.end.column));
        }
    }
    properties.push(format!("title={}", property(&finding.rule.id)));
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    format!("::error {}::{}\n", properties.join(","), escaped(&message))
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
