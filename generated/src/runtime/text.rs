//! Text, with or without a named format. Reading takes any string; the strict reading checks the format.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

use smol_str::SmolStr;

use super::error::ReadError;
use super::format;
use super::inspect::{Check, Code, Inspector};
use super::reader::Reader;
use super::value::{Kinds, Typed, Value};
use super::writer::Writer;

/// A type that holds a text, and `|text, inspector|` what the strict reading says of it beyond its rules.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: |$text:ident, $inspector:ident| $check:block)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(SmolStr);

        impl $name {
            /// The text that came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Value for $name {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
                self.0 = match reader.take_plain_text() {
                    Some(text) => text.into(),
                    None => reader.read_text()?.into(),
                };
                Ok(())
            }

            fn clear(&mut self) {
                *self = $name::default();
            }

            fn write(&self, writer: &mut Writer) {
                writer.string(&self.0);
            }

            fn case(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Borrowed(&self.0))
            }

            fn examine(&self, $inspector: &mut Inspector, checks: &[Check]) {
                let $text = self;
                $check
                $inspector.check_text(&self.0, checks);
            }
        }

        impl Typed for $name {
            const KINDS: Kinds = Kinds::STRING;

            fn empty() -> Self {
                $name::default()
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text.into())
            }
        }

        impl From<Cow<'_, str>> for $name {
            fn from(text: Cow<'_, str>) -> Self {
                $name(text.into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.into())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0.into()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.0 == *other
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

        impl PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
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

/// A text with a named format.
macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident: $fits:path, $phrase:literal;)*) => {$(
        texts! {
            $(#[$doc])*
            $name: |text, inspector| {
                if !text.is_valid() {
                    inspector.violation(Code::Format, concat!("is not ", $phrase));
                }
            }
        }

        impl $name {
            /// Whether the text has the format.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                $fits(&self.0)
            }
        }
    )*};
}

texts! {
    /// A text without a format; a `str` for whoever reads it. Up to 23 bytes it takes no allocation, and a clone never does.
    ///
    /// ```
    /// use hookbook::Text;
    ///
    /// let name = Text::from("Ada Lovelace");
    /// assert_eq!(name, "Ada Lovelace");
    /// assert!(name.starts_with("Ada"));
    /// ```
    Text: |_text, inspector| {}
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
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
