//! Whether a made-up body is what it should be. It is, unless the catalog asks for what cannot be sent, such as a number in a form.

use super::Synthetic;
use crate::ir::{EventName, Subject};
use crate::judge::{self, Judge, Named, Received};

/// What speaks against a body, a line each; nothing, if it passes the strict reading and is taken for its own event.
pub fn objections(judge: &Judge<'_>, subject: Subject<'_>, made: &Synthetic) -> Vec<String> {
    let Subject { provider, event, version } = subject;
    let envelope = subject.envelope();
    let body = match judge::decode(&made.bytes, envelope.encoding) {
        Ok(body) => body,
        Err(unreadable) => return vec![unreadable.to_string()],
    };
    let found = judge::event_version(provider, event, version, &body);
    let violations = found.violations.iter();
    let violations = violations
        .map(|found| format!("`{}` at `{}`: {}", found.code, found.pointer, found.message));
    let unknown = found.unknown_paths.iter().map(|at| format!("`{at}` is not declared"));
    let mut objections: Vec<String> = violations.chain(unknown).collect();

    let caller = Named { event: &event.wire, version: Some(&version.version) };
    let received = Received {
        encoding: Some(envelope.encoding),
        headers: &made.headers,
        caller: (envelope.event == EventName::Caller).then_some(caller),
        ..Received::new(&made.bytes)
    };
    if let Ok(judgement) = judge.body(&received) {
        let taken_for = (judgement.declared.as_deref(), judgement.version.as_deref());
        if taken_for != (Some(&event.wire), Some(&version.version)) {
            let name = judgement.event.as_deref().unwrap_or("nothing that is known");
            let version = judgement.version.as_deref().unwrap_or("no version");
            objections.push(format!("it would be taken for `{name}` in {version}"));
        }
    }
    objections
}
