//! What Rust calls the type of a place.

use super::file::File;
use crate::ir::{Carrier, Field, Item, Logical, Provider, Ref, Scalar, Spelling};

/// The type of a field: its wrapper says what the strict reading demands, bare means guaranteed.
pub(super) fn field(field: &Field, provider: &Provider, home: usize, file: &mut File) -> String {
    let mut inner = place(&field.ty, provider, home, file);
    if field.boxed {
        inner = format!("Box<{inner}>");
    }
    let wrapper = match (field.optional, field.nullable) {
        _ if field.is_guaranteed() => return inner,
        (false, false) => "Expected",
        (true, false) => "Optional",
        (false, true) => "Nullable",
        (true, true) => "Maybe",
    };
    format!("{}<{inner}>", file.runtime(wrapper))
}

/// The type of a place that is neither null nor absent. `home` is the module that the file is for.
pub(super) fn place(ty: &Ref, provider: &Provider, home: usize, file: &mut File) -> String {
    match ty {
        Ref::Any => file.runtime("Json").to_owned(),
        Ref::Scalar(scalar) => self::scalar(*scalar, file),
        Ref::Named(id) => {
            let named = provider.ty(*id);
            match named.module == home {
                true => named.name.clone(),
                false => file.sibling(&named.name).to_owned(),
            }
        }
        Ref::List(of) => format!("Vec<{}>", item(of, provider, home, file)),
        Ref::Map(of) => {
            let of = item(of, provider, home, file);
            format!("{}<{of}>", file.runtime("Map"))
        }
    }
}

fn item(item: &Item, provider: &Provider, home: usize, file: &mut File) -> String {
    let inner = place(&item.ty, provider, home, file);
    match item.nullable && item.ty != Ref::Any {
        true => format!("{}<{inner}>", file.runtime("Nullable")),
        false => inner,
    }
}

fn scalar(scalar: Scalar, file: &mut File) -> String {
    let base = match (scalar.logical, scalar.spelling) {
        (Logical::String, _) => file.runtime("Text"),
        (Logical::Integer, _) => file.runtime("Integer"),
        (Logical::Number, _) => file.runtime("Number"),
        (Logical::Decimal, _) => file.runtime("Decimal"),
        (Logical::Boolean, Spelling::ZeroOne) => file.runtime("ZeroOne"),
        (Logical::Boolean, _) => "bool",
        (Logical::Timestamp, Spelling::Unix) => file.runtime("Unix"),
        (Logical::Timestamp, Spelling::UnixMs) => file.runtime("UnixMs"),
        (Logical::Timestamp, Spelling::Local) => file.runtime("LocalTimestamp"),
        (Logical::Timestamp, Spelling::Loose) => file.runtime("LooseTimestamp"),
        (Logical::Timestamp, _) => file.runtime("Timestamp"),
        (Logical::Date, _) => file.runtime("Date"),
        (Logical::Url, _) => file.runtime("Url"),
        (Logical::Email, _) => file.runtime("Email"),
        (Logical::Uuid, _) => file.runtime("Uuid"),
        (Logical::Ip, _) => file.runtime("Ip"),
    };
    let carried = match scalar.carrier {
        Carrier::Own => base.to_owned(),
        Carrier::Text => format!("{}<{base}>", file.runtime("AsText")),
        Carrier::Either => format!("{}<{base}>", file.runtime("Either")),
    };
    match scalar.blank {
        true => format!("{}<{carried}>", file.runtime("OrBlank")),
        false => carried,
    }
}
