//! A request that a reader can send to a receiver under construction, signed like one of the provider's.

use super::bodies::Shown;
use super::sign::{self, Part};
use crate::ir::{EventName, Fixture, Scheme, Signature, Subject, Verdict};
use crate::prose::{address, one_line};
use minijinja::{Value, context};

/// The request, for the first of the fixtures that is as declared; nothing where none is.
pub(super) fn view(subject: Subject<'_>, fixtures: &[(&Fixture, Shown)]) -> Option<Value> {
    let (fixture, shown) = fixtures.iter().find(|(fixture, _)| fixture.verdict == Verdict::Pass)?;
    let signatures = &subject.provider.signatures;
    let signature = signatures.iter().find(|each| each.scheme == Scheme::HmacSha256);
    let live = signature.filter(|each| each.timestamp.is_some());
    let headers = headers(subject, fixture);
    let script = match live {
        Some(signature) => signed_now(subject, &headers, signature, &shown.text),
        None => signed_before(subject, headers, signature, &shown.text),
    };
    let signed = match (signature, live) {
        (Some(_), Some(_)) => "now",
        (Some(_), None) => "before",
        (None, _) if signatures.is_empty() => "never",
        (None, _) => "provider",
    };
    Some(context! {
        script,
        fixture => one_line(&fixture.name),
        signed,
        secret => signature.map(sign::secret),
        header => signature.map(|each| one_line(&each.header)),
        time => live.map(sign::time),
        time_header => live.and_then(|each| each.timestamp.as_ref()).map(|time| one_line(&time.header)),
        sample => live.and_then(|each| sign::header(each, &shown.text)),
    })
}

/// What comes with the body besides its signature.
fn headers(subject: Subject<'_>, fixture: &Fixture) -> Vec<String> {
    let mut headers = vec![format!("Content-Type: {}", fixture.encoding.media_type())];
    if let EventName::Header { name, prefix } = &subject.envelope().event {
        let wire = &subject.event.wire;
        headers.push(format!("{name}: {}", wire.strip_prefix(prefix.as_str()).unwrap_or(wire)));
    }
    for (name, value) in &fixture.headers {
        let start = format!("{}:", name.to_ascii_lowercase());
        headers.retain(|header| !header.to_ascii_lowercase().starts_with(&start));
        headers.push(format!("{name}: {value}"));
    }
    headers
}

fn signed_before(
    subject: Subject<'_>,
    mut headers: Vec<String>,
    signature: Option<&Signature>,
    body: &str,
) -> String {
    if let Some(signature) = signature {
        headers.extend(signature.id.as_ref().map(|id| format!("{id}: {}", sign::ID)));
        let value = sign::header(signature, body);
        headers.extend(value.map(|value| format!("{}: {value}", signature.header)));
    }
    let headers: Vec<_> = headers.iter().map(|header| quoted(&one_line(header))).collect();
    request(subject, &headers, &quoted(body))
}

/// A time that is signed along has to be that of the request, so the shell signs.
fn signed_now(
    subject: Subject<'_>,
    headers: &[String],
    signature: &Signature,
    body: &str,
) -> String {
    let milliseconds = signature.timestamp.as_ref().is_some_and(|time| time.milliseconds);
    let thousands = if milliseconds { "000" } else { "" };
    let signed: String = sign::parts(&signature.signs)
        .iter()
        .map(|part| match part {
            Part::Body => "$body".to_owned(),
            Part::Id => "$id".to_owned(),
            Part::Time => "$time".to_owned(),
            Part::Text(text) => in_double_quotes(text),
        })
        .collect();
    let value = in_double_quotes(&one_line(&signature.value));
    let value = value.replace("{hex}", "$signature").replace("{base64}", "$signature");
    let encode = if signature.value.contains("{base64}") {
        "base64 -w0"
    } else {
        "od -An -tx1 | tr -d ' \\n'"
    };
    let mut lines = vec![format!("body={}", quoted(body)), format!("time=$(date +%s){thousands}")];
    lines.extend(signature.id.as_ref().map(|_| format!("id={}", sign::ID)));
    lines.push(format!(
        "signature=$(printf '%s' \"{signed}\" |\n  openssl dgst -sha256 -mac HMAC -macopt hexkey:{} -binary | {encode})",
        sign::hex_key(),
    ));
    let mut all: Vec<_> = headers.iter().map(|header| quoted(&one_line(header))).collect();
    let own =
        |name: &str, value: &str| format!("\"{}: {value}\"", in_double_quotes(&one_line(name)));
    all.extend(signature.timestamp.as_ref().map(|time| own(&time.header, "$time")));
    all.extend(signature.id.as_ref().map(|id| own(id, "$id")));
    all.push(own(&signature.header, &value));
    format!("{}\n\n{}", lines.join("\n"), request(subject, &all, "\"$body\""))
}

fn request(subject: Subject<'_>, headers: &[String], body: &str) -> String {
    let mut text = format!("curl {}", url(subject));
    for header in headers {
        text.push_str(&format!(" \\\n  -H {header}"));
    }
    text.push_str(&format!(" \\\n  --data-binary {body}\n"));
    text
}

/// Where the receiver in `examples/` listens. A body that does not say which event it is goes to an address that does.
fn url(subject: Subject<'_>) -> String {
    let provider = format!("http://127.0.0.1:8080/hooks/{}", subject.provider.name);
    if subject.envelope().event != EventName::Caller {
        return provider;
    }
    let url = format!(
        "{provider}/{}",
        address(&subject.event.wire).replace('?', "%3F").replace('#', "%23")
    );
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '.' | '_' | '-');
    if url.chars().all(plain) { url } else { quoted(&url) }
}

/// For a POSIX shell, to the letter.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn in_double_quotes(text: &str) -> String {
    let special = |c: char| matches!(c, '"' | '\\' | '$' | '`');
    text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}

#[cfg(test)]
mod tests {
    use super::{in_double_quotes, quoted};

    #[test]
    fn a_shell_takes_every_text_to_the_letter() {
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(in_double_quotes(r#"a"b\c$d`e"#), r#"a\"b\\c\$d\`e"#);
    }
}
