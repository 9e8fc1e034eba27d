//! Text with a named format. Reading takes any string; the strict reading checks the format.

use std::borrow::Cow;
use std::fmt;

use super::error::ReadError;
use super::format;
use super::inspect::{Check, Code, Inspector};
use super::reader::Reader;
use super::value::{Kinds, Typed, Value};
use super::writer::Writer;

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident: $fits:path, $phrase:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text that came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text has the format.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                $fits(&self.0)
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
                writer.string(&self.0);
            }

            fn case(&self) -> Option<Cow<'_, str>> {
                self.0.case()
            }

            fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
                if !self.is_valid() {
                    inspector.violation(Code::Format, concat!("is not ", $phrase));
                }
                inspector.check_text(&self.0, checks);
            }
        }

        impl Typed for $name {
            const KINDS: Kinds = Kinds::STRING;

            fn empty() -> Self {
                $name(String::new())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
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
    )*};
}

formats! {
    /// A moment as RFC 3339 writes it: `2024-02-28T04:45:41Z`.
    Timestamp: format::is_timestamp, "a timestamp (RFC 3339)";
    /// A moment as its sender's clock shows it, without a zone: `2024-02-28T04:45:41`, also with a
    /// space for the `T`.
    LocalTimestamp: format::is_local, "a timestamp without a zone";
    /// A moment in any of the forms that loose senders mix: RFC 3339, without a zone, or a day.
    LooseTimestamp: format::is_loose, "a timestamp or a date";
    /// A day: `2024-02-28`.
    Date: format::is_date, "a date (YYYY-MM-DD)";
    /// An absolute URL.
    Url: format::is_url, "a URL";
    /// An e-mail address.
    Email: format::is_email, "an e-mail address";
    /// A UUID, with or without hyphens.
    Uuid: format::is_uuid, "a UUID";
    /// An IP address; of version 6 only the rough shape is checked.
    Ip: format::is_ip, "an IP address";
}

#[cfg(feature = "jiff")]
impl Timestamp {
    /// The moment; the zone that the text names is not kept.
    ///
    /// # Errors
    /// When the text is no timestamp.
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl LocalTimestamp {
    /// The reading of the sender's clock.
    ///
    /// # Errors
    /// When the text is no such time.
    pub fn to_jiff(&self) -> Result<jiff::civil::DateTime, jiff::Error> {
        self.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl Date {
    /// The day.
    ///
    /// # Errors
    /// When the text is no date, or there is no such day.
    pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.0.parse()
    }
}
