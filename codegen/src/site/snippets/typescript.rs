//! For Node.js: its own `crypto`, Ajv, and the package that is published for it.

use super::{is_form, is_hmac, literal, preferred, variable};
use crate::ir::{Scheme, SecretEncoding, Signature, Subject};
use crate::publish::index;
use crate::site::sign::{self, Part};

pub(super) fn snippet(subject: Subject<'_>, body: &str) -> String {
    let Subject { provider, version, .. } = subject;
    let signature = preferred(subject);
    let mut imports = Vec::new();
    imports.extend(signature.map(|each| match is_hmac(each) {
        true => "import { createHmac, timingSafeEqual } from \"node:crypto\";",
        false => "import { verify } from \"node:crypto\";",
    }));
    imports.push("import { Ajv2020 } from \"ajv/dist/2020.js\";");
    imports
        .extend(is_form(subject).then_some("import qs from \"qs\"; // reads PHP's bracket keys"));
    let schema = literal(&format!("hookbook/schemas/{}/reader.json", index::unit_of(subject)));
    let rust = &version.rust;
    let read = if is_form(subject) { "qs.parse(body, { depth: 20 })" } else { "JSON.parse(body)" };
    let verified = signature.map(|each| check(each, &variable(subject))).unwrap_or_default();
    format!(
        "{imports}\nimport type {{ {body} }} from \"hookbook/{provider}\";\nimport schema from {schema} with {{ type: \"json\" }};\n\n\
         const ajv = new Ajv2020({{ strict: false, validateFormats: false }});\n\
         const is{rust} = ajv.compile<{body}>(schema);\n\n\
         // `body` is the text of the request as it came.\n\
         export function receive(headers: Headers, body: string) {{\n{verified}  const event: unknown = {read};\n  \
         if (is{rust}(event)) console.log(event);\n}}\n",
        imports = imports.join("\n"),
        provider = provider.name,
    )
}

fn check(signature: &Signature, variable: &str) -> String {
    let header = |name: &str| format!("headers.get({}) ?? \"\"", literal(name));
    let mut lines = vec![format!("const given = {};", header(&signature.header))];
    lines.extend(
        signature.timestamp.as_ref().map(|time| format!("const time = {};", header(&time.header))),
    );
    lines.extend(signature.timestamp.as_ref().map(|time| {
        let unit = if time.milliseconds { "" } else { " * 1000" };
        let limit = time.tolerance.as_millis();
        format!("if (!(Math.abs(Date.now() - Number(time){unit}) <= {limit})) throw new Error(\"too old\");")
    }));
    lines.extend(signature.id.as_ref().map(|id| format!("const id = {};", header(id))));
    lines.extend(match signature.scheme {
        Scheme::HmacSha256 => hmac(signature, variable),
        Scheme::Ed25519 => public(signature, "null"),
        Scheme::RsaSha256 => public(signature, "\"sha256\""),
    });
    lines.iter().map(|line| format!("  {line}\n")).collect()
}

fn hmac(signature: &Signature, variable: &str) -> Vec<String> {
    let secret = format!("process.env.{variable}!");
    let key = match signature.secret {
        SecretEncoding::Utf8 => secret,
        SecretEncoding::Hex => format!("Buffer.from({secret}, \"hex\")"),
        SecretEncoding::Base64 => format!("Buffer.from({secret}, \"base64\")"),
        SecretEncoding::Whsec => {
            format!("Buffer.from({secret}.replace(\"whsec_\", \"\"), \"base64\")")
        }
    };
    let (encoding, place) = if signature.value.contains("{base64}") {
        ("base64", "{base64}")
    } else {
        ("hex", "{hex}")
    };
    let digest = format!(
        "createHmac(\"sha256\", {key}).update({}).digest(\"{encoding}\")",
        signed(signature)
    );
    let (before, after) = signature.value.split_once(place).unwrap_or_default();
    let expected = [
        (!before.is_empty()).then(|| literal(before)),
        Some(digest),
        (!after.is_empty()).then(|| literal(after)),
    ];
    let expected: Vec<_> = expected.into_iter().flatten().collect();
    let fits = "(one: string) => one.length === expected.length && timingSafeEqual(Buffer.from(one), Buffer.from(expected))";
    let all = if signature.list { "given.split(\" \")" } else { "[given]" };
    vec![
        format!("const expected = {};", expected.join(" + ")),
        format!("const fits = {fits};"),
        format!("if (!{all}.some(fits)) throw new Error(\"not signed by the provider\");"),
    ]
}

fn public(signature: &Signature, algorithm: &str) -> Vec<String> {
    let encoding = if signature.value.contains("{base64}") { "base64" } else { "hex" };
    let signed = signed(signature);
    vec![
        "const publicKey = process.env.PUBLIC_KEY!; // the PEM that the provider publishes"
            .to_owned(),
        format!(
            "const isSigned = verify({algorithm}, Buffer.from({signed}), publicKey, Buffer.from(given, \"{encoding}\"));"
        ),
        "if (!isSigned) throw new Error(\"not signed by the provider\");".to_owned(),
    ]
}

fn signed(signature: &Signature) -> String {
    let parts = sign::parts(&signature.signs);
    let names = parts.iter().map(|part| match part {
        Part::Body => "body".to_owned(),
        Part::Id => "id".to_owned(),
        Part::Time => "time".to_owned(),
        Part::Text(text) => literal(text),
    });
    names.collect::<Vec<_>>().join(" + ")
}
