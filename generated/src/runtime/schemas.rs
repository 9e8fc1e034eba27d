//! The published schemas as `schemars::JsonSchema`.
//!
//! Nothing is derived: the schema of an event is the document that the catalog publishes, to the letter.

use schemars::Schema;
use serde_json::Value;

/// A published document as a schema. What is published is tested to be JSON, so there is no other case; if
/// it were not, everything would fit.
#[must_use]
pub fn published(text: &str) -> Schema {
    let value: Option<Value> = serde_json::from_str(text).ok();
    value.and_then(|value| Schema::try_from(value).ok()).unwrap_or_else(|| Schema::from(true))
}

/// Makes a type of each published schema; see [`published_schemas!`](crate::published_schemas).
#[doc(hidden)]
#[macro_export]
macro_rules! published_schemas {
    ($($event:ident => $file:literal,)*) => {$(
        /// The published `reader` schema of the body in which the event is delivered, envelope included.
        #[derive(Clone, Copy, Debug)]
        pub struct $event;

        impl $crate::schemars::JsonSchema for $event {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::stringify!($event))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", ::core::stringify!($event)))
            }

            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $crate::runtime::schemas::published(::core::include_str!($file))
            }
        }
    )*};
}
