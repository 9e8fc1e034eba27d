//! Flags and moments that are sent as whole numbers.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::error::ReadError;
use crate::runtime::exact;
use crate::runtime::inspect::{Check, Code, Inspector};
use crate::runtime::number::Integer;
use crate::runtime::reader::Reader;
use crate::runtime::value::{Kinds, Typed, Value};
use crate::runtime::writer::Writer;

macro_rules! counted {
    ($($(#[$doc:meta])* $name:ident -> $typed:ty, $(#[$get:meta])* |$text:ident| $value:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Integer);

        impl $name {
            $(#[$get])*
            #[must_use]
            pub fn get(&self) -> Option<$typed> {
                let $text = &*self.0.text();
                $value
            }

            /// The spelling that came.
            #[must_use]
            pub fn text(&self) -> Cow<'_, str> {
                self.0.text()
            }
        }

        impl Typed for $name {
            const KINDS: Kinds = Kinds::NUMBER;

            fn empty() -> Self {
                $name(Integer::empty())
            }
        }

        impl From<$typed> for $name {
            fn from(value: $typed) -> Self {
                $name(Integer::from(i64::from(value)))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl Value for $name {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
                self.0.read(reader)
            }

            fn clear(&mut self) {
                self.0.clear();
            }

            fn write(&self, writer: &mut Writer) {
                self.0.write(writer);
            }

            fn case(&self) -> Option<Cow<'_, str>> {
                self.0.case()
            }

            fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
                self.0.examine(inspector, checks);
                self.inspect_range(inspector);
            }
        }
    )*};
}

counted! {
    /// A flag that is sent as the number 0 or 1.
    ZeroOne -> bool, /** The flag; `None` for any other number. */ |text| flag(text);
    /// A moment as seconds since 1970 in UTC.
    Unix -> i64, /** The seconds. */ |text| exact::to_i64(text);
    /// A moment as milliseconds since 1970 in UTC.
    UnixMs -> i64, /** The milliseconds. */ |text| exact::to_i64(text);
}

impl ZeroOne {
    fn inspect_range(&self, inspector: &mut Inspector) {
        if !self.0.is_quoted() && exact::is_integer(&self.text()) && self.get().is_none() {
            inspector.violation(Code::Format, "is neither 0 nor 1");
        }
    }
}

impl Unix {
    fn inspect_range(&self, _: &mut Inspector) {}

    /// The moment.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        jiff::Timestamp::from_second(self.get()?).ok()
    }
}

impl UnixMs {
    fn inspect_range(&self, _: &mut Inspector) {}

    /// The moment.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        jiff::Timestamp::from_millisecond(self.get()?).ok()
    }
}

/// What a number says as a flag; only 0 and 1 say anything.
pub(super) fn flag(text: &str) -> Option<bool> {
    match exact::to_i64(text)? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}
