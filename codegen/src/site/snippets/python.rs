//! For Python: `hmac`, or `cryptography` for published keys, and the package that is published for it.

use super::{is_form, is_hmac, literal, preferred, variable};
use crate::ir::{EventName, Scheme, SecretEncoding, Signature, Subject};
use crate::site::sign::{self, Part};

const LOAD: &str = "from cryptography.hazmat.primitives.serialization import load_pem_public_key";

pub(super) fn snippet(subject: Subject<'_>, body: &str) -> String {
    let signature = preferred(subject);
    let (standard, others) = imports(subject, signature);
    let verified = signature.map(|each| check(each, &variable(subject))).unwrap_or_default();
    let standard = standard.into_iter().map(str::to_owned).collect();
    let imports = [standard, others].into_iter().filter(|each| !each.is_empty());
    let imports: Vec<_> = imports.map(|each| each.join("\n")).collect();
    format!(
        "{}\n\n\n# `headers` has keys in lower case; `body` is the bytes of the request as they came.\n\
         def receive(headers: dict[str, str], body: bytes) -> None:\n{verified}{}",
        imports.join("\n\n"),
        read(subject, body),
    )
}

fn read(subject: Subject<'_>, body: &str) -> String {
    if is_form(subject) {
        // No kept package reads PHP's bracket keys; the pairs are what the standard library gives.
        return "    pairs = dict(parse_qsl(body.decode(), keep_blank_values=True))\n    print(pairs)  # {\"contact[email]\": ...}\n".to_owned();
    }
    let provider = &subject.provider.name;
    let named = match subject.envelope().event {
        EventName::Caller => format!(", event={}", literal(&subject.event.wire)),
        _ => String::new(),
    };
    format!(
        "    event = {provider}.parse(body{named})\n    if isinstance(event, {provider}.{body}):\n        print(event)\n"
    )
}

fn imports(
    subject: Subject<'_>,
    signature: Option<&Signature>,
) -> (Vec<&'static str>, Vec<String>) {
    let (mut standard, mut others) = (Vec::new(), Vec::new());
    if is_form(subject) {
        standard.push("from urllib.parse import parse_qsl");
    } else {
        others.push(format!("from hookbook import {}", subject.provider.name));
    }
    if let Some(signature) = signature {
        standard.push("import os");
        standard.extend(signature.timestamp.as_ref().map(|_| "import time"));
        let is_encoded = signature.secret != SecretEncoding::Utf8;
        if is_hmac(signature) {
            standard.extend(["import hashlib", "import hmac"]);
        }
        if !is_hmac(signature) || is_encoded || signature.value.contains("{base64}") {
            standard.push("import base64");
        }
        match signature.scheme {
            Scheme::HmacSha256 => {}
            Scheme::Ed25519 => others.push(LOAD.to_owned()),
            Scheme::RsaSha256 => others.extend([
                "from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15".to_owned(),
                "from cryptography.hazmat.primitives.hashes import SHA256".to_owned(),
                LOAD.to_owned(),
            ]),
        }
    }
    standard.sort_unstable();
    others.sort_unstable();
    (standard, others)
}

fn check(signature: &Signature, variable: &str) -> String {
    let header = |name: &str| format!("headers.get({}, \"\")", literal(&name.to_lowercase()));
    let mut lines = vec![format!("given = {}", header(&signature.header))];
    if let Some(time) = &signature.timestamp {
        let unit = if time.milliseconds { " / 1000" } else { "" };
        let limit = time.tolerance.as_secs_f64();
        lines.push(format!("sent = {}", header(&time.header)));
        lines.push(format!("if abs(time.time() - float(sent or 0){unit}) > {limit}:"));
        lines.push("    raise ValueError(\"too old\")".to_owned());
    }
    lines.extend(signature.id.as_ref().map(|id| format!("id = {}", header(id))));
    lines.push(format!("signed = {}", signed(signature)));
    lines.extend(match signature.scheme {
        Scheme::HmacSha256 => hmac(signature, variable),
        Scheme::Ed25519 => public(signature, ""),
        Scheme::RsaSha256 => public(signature, ", PKCS1v15(), SHA256()"),
    });
    lines.iter().map(|line| format!("    {line}\n")).collect()
}

fn hmac(signature: &Signature, variable: &str) -> Vec<String> {
    let secret = format!("os.environ[{}]", literal(variable));
    let key = match signature.secret {
        SecretEncoding::Utf8 => format!("{secret}.encode()"),
        SecretEncoding::Hex => format!("bytes.fromhex({secret})"),
        SecretEncoding::Base64 => format!("base64.b64decode({secret})"),
        SecretEncoding::Whsec => format!("base64.b64decode({secret}.removeprefix(\"whsec_\"))"),
    };
    let digest = format!("hmac.new({key}, signed, hashlib.sha256)");
    let (encoded, place) = match signature.value.contains("{base64}") {
        true => (format!("base64.b64encode({digest}.digest()).decode()"), "{base64}"),
        false => (format!("{digest}.hexdigest()"), "{hex}"),
    };
    let (before, after) = signature.value.split_once(place).unwrap_or_default();
    let parts = [
        (!before.is_empty()).then(|| literal(before)),
        Some(encoded),
        (!after.is_empty()).then(|| literal(after)),
    ];
    let expected = parts.into_iter().flatten().collect::<Vec<_>>().join(" + ");
    let all = if signature.list { "given.split()" } else { "[given]" };
    vec![
        format!("expected = {expected}"),
        format!(
            "if not any(hmac.compare_digest(one.encode(), expected.encode()) for one in {all}):"
        ),
        "    raise ValueError(\"not signed by the provider\")".to_owned(),
    ]
}

fn public(signature: &Signature, more: &str) -> Vec<String> {
    let decode =
        if signature.value.contains("{base64}") { "base64.b64decode" } else { "bytes.fromhex" };
    vec![
        "key = load_pem_public_key(os.environ[\"PUBLIC_KEY\"].encode())  # the PEM that the provider publishes".to_owned(),
        format!("key.verify({decode}(given), signed{more})  # raises InvalidSignature"),
    ]
}

fn signed(signature: &Signature) -> String {
    let parts = sign::parts(&signature.signs);
    let names = parts.iter().map(|part| match part {
        Part::Body => "body".to_owned(),
        Part::Id => "id.encode()".to_owned(),
        Part::Time => "sent.encode()".to_owned(),
        Part::Text(text) => format!("{}.encode()", literal(text)),
    });
    names.collect::<Vec<_>>().join(" + ")
}
