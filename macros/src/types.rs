//! Types that look right and are not: what to use in their place.

use syn::{GenericArgument, Ident, PathArguments, Type};

use crate::faults::Faults;

/// Refuses types of Rust that lose what the wire says, also inside other types.
pub(crate) fn check(ty: &Type, faults: &mut Faults) {
    let Type::Path(path) = ty else {
        if !matches!(ty, Type::Macro(_)) {
            faults.push(ty, "a payload holds owned values of named types");
        }
        return;
    };
    let Some(segment) = path.path.segments.last() else {
        return;
    };
    if let Some(advice) = advice(&segment.ident) {
        faults.push(ty, advice);
        return;
    }
    if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
        for argument in &arguments.args {
            if let GenericArgument::Type(inner) = argument {
                check(inner, faults);
            }
        }
    }
}

/// The name of a type without its path and arguments.
pub(crate) fn last_segment(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

fn advice(name: &Ident) -> Option<&'static str> {
    Some(match name.to_string().as_str() {
        "Option" => "use Maybe<T>: it keeps absent and null apart",
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
        | "usize" => "use Integer: it keeps the spelling, and numbers of any size",
        "f32" | "f64" => "use Number: it keeps the spelling, or Decimal for money",
        "HashMap" | "BTreeMap" | "IndexMap" => "use Map<T>: it keeps the order",
        "HashSet" | "BTreeSet" => "use Vec<T>: it keeps the order and repeated items",
        "char" | "str" => "use String",
        _ => return None,
    })
}
