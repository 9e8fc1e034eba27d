//! Rust names and file names from wire names. The wire name itself is data and never changes.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Names that generated code imports or declares itself, so that a declared type cannot have them.
const RESERVED_TYPES: &[&str] = &[
    "AsText",
    "Box",
    "Clone",
    "Date",
    "Debug",
    "Decimal",
    "Default",
    "Delivery",
    "Either",
    "Email",
    "Envelope",
    "EnvelopeSet",
    "Event",
    "EventSet",
    "Expected",
    "Extra",
    "Integer",
    "Ip",
    "Json",
    "LocalTimestamp",
    "LooseTimestamp",
    "Map",
    "Maybe",
    "None",
    "Nullable",
    "Number",
    "Ok",
    "OpenEnum",
    "Option",
    "Optional",
    "OrBlank",
    "Payload",
    "Provider",
    "Result",
    "Self",
    "Some",
    "String",
    "Switch",
    "Text",
    "Timestamp",
    "Union",
    "Unix",
    "UnixMs",
    // The variant that keeps what is not listed; types give their names to variants.
    "Unknown",
    "UnknownEvent",
    "UnknownValue",
    "Url",
    "Uuid",
    "Vec",
    "ZeroOne",
];

/// Words that Rust keeps for itself, in the 2024 edition, and that `r#` makes usable.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that not even `r#` makes usable.
const HARD_KEYWORDS: &[&str] = &["crate", "self", "super"];

/// The Rust type of an event or of a shape declared on the spot.
pub(crate) fn type_name(wire: &str) -> String {
    let name = separated(wire).to_upper_camel_case();
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) if RESERVED_TYPES.contains(&name.as_str()) => {
            let other = format!("{name}Event");
            if RESERVED_TYPES.contains(&other.as_str()) { format!("{other}Event") } else { other }
        }
        Some(_) => name,
    }
}

/// The Rust field of a member; a keyword gets its `r#`.
pub(crate) fn field_name(wire: &str) -> String {
    let name = separated(wire).to_snake_case();
    match name.as_str() {
        "" => "unnamed".to_owned(),
        // Every struct has a field of this name for undeclared members.
        "extra" => "extra_".to_owned(),
        _ if HARD_KEYWORDS.contains(&name.as_str()) => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        _ => name,
    }
}

/// The Rust variant of an enumeration's value or a switch's case.
pub(crate) fn variant_name(wire: &str) -> String {
    let name = separated(wire).to_upper_camel_case();
    match name.as_str() {
        "" if wire.is_empty() => "Blank".to_owned(),
        "" => "Symbol".to_owned(),
        // Taken by the variant that keeps what is not listed.
        "Unknown" => "UnknownListed".to_owned(),
        "Self" => "SelfValue".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("N{name}"),
        _ => name,
    }
}

/// Whether a name can be a declared type.
pub(crate) fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && !RESERVED_TYPES.contains(&name)
}

/// Whether generated code uses a name itself.
pub(crate) fn is_taken(name: &str) -> bool {
    RESERVED_TYPES.contains(&name)
}

/// Whether a name can be an explicit variant of an enumeration.
pub(crate) fn is_variant_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        // The one keeps what is not listed, the other is a keyword.
        && !["Unknown", "Self"].contains(&name)
}

/// Whether a name can be an explicit Rust field.
pub(crate) fn is_field_name(name: &str) -> bool {
    is_stem(name) && name != "extra"
}

/// Whether a name can be a provider, a module or a field.
pub(crate) fn is_stem(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !KEYWORDS.contains(&name)
        && !HARD_KEYWORDS.contains(&name)
}

/// The path of an event in folders and URLs: what is unusual there becomes `_`; a `/` stays one.
pub(crate) fn event_path(wire: &str) -> String {
    let usual = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let part = |part: &str| -> String {
        let clean: String = part.chars().map(|c| if usual(c) { c } else { '_' }).collect();
        // `.` and `..` mean something else in a path, and `README.md` is the provider's own page.
        match clean.trim_matches('.').is_empty() {
            true => format!("_{}", clean.replace('.', "_")),
            false if clean.eq_ignore_ascii_case("readme") => format!("_{clean}"),
            false => clean,
        }
    };
    wire.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The name with everything that no identifier holds as a space. A minus before a digit is kept apart from a hyphen.
fn separated(wire: &str) -> String {
    let spelled = match wire.strip_prefix('-') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => format!("minus {rest}"),
        _ => wire.to_owned(),
    };
    spelled.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_of_the_four_providers_become_rust_names() {
        let cases = [
            ("member.plan_changed", "MemberPlanChanged"),
            ("one-time-order.invoice.paid", "OneTimeOrderInvoicePaid"),
            ("appointments/scheduled_event.created", "AppointmentsScheduledEventCreated"),
            ("runs/step.dontrunme", "RunsStepDontrunme"),
            ("PLAN_CHANGE", "PlanChange"),
            ("LCEmailStats", "LcEmailStats"),
            ("3d", "N3d"),
            ("event", "EventEvent"),
            ("unknown", "UnknownEventEvent"),
            ("💥", "Unnamed"),
        ];
        for (wire, rust) in cases {
            assert_eq!(type_name(wire), rust, "{wire}");
        }
    }

    #[test]
    fn awkward_members_become_fields() {
        let cases = [
            ("type", "r#type"),
            ("_id", "id"),
            ("User-Agent", "user_agent"),
            ("dueDate", "due_date"),
            ("i-ip-pool-id", "i_ip_pool_id"),
            ("self", "self_"),
            ("extra", "extra_"),
            ("2fa", "n2fa"),
            ("$", "unnamed"),
        ];
        for (wire, rust) in cases {
            assert_eq!(field_name(wire), rust, "{wire}");
        }
    }

    #[test]
    fn values_become_variants() {
        let cases = [
            ("", "Blank"),
            ("unknown", "UnknownListed"),
            ("0", "N0"),
            ("-1", "Minus1"),
            ("past-due", "PastDue"),
        ];
        for (wire, rust) in cases {
            assert_eq!(variant_name(wire), rust, "{wire}");
        }
    }

    #[test]
    fn paths_cannot_leave_their_folder() {
        let cases = [
            ("a/../b", "a/___/b"),
            ("..", "___"),
            ("a b:c", "a_b_c"),
            ("orders/x.y", "orders/x.y"),
            ("/a", "_/a"),
            ("README", "_README"),
        ];
        for (wire, path) in cases {
            assert_eq!(event_path(wire), path, "{wire}");
        }
    }
}
