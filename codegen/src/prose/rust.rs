//! How to get at an event from Rust.

use crate::ir::{EventName, Subject};

/// A few lines that receive it.
pub(crate) fn snippet(subject: Subject<'_>) -> String {
    let Subject { provider, event, version } = subject;
    let name = &provider.name;
    let get = match subject.envelope().event {
        EventName::Caller => {
            format!("parse_as({:?}, Some({:?}), body)?", event.wire, version.version)
        }
        _ if provider.signatures.is_empty() => "parse(&headers, body)?".to_owned(),
        _ => "receive(&headers, body, &secrets)?".to_owned(),
    };
    format!(
        "use hookbook::{name};\n\n\
         let delivery = {name}::{get};\n\
         if let {name}::Event::{rust}(event) = delivery.event {{\n    println!(\"{{event:?}}\");\n}}\n",
        rust = version.rust,
    )
}
