//! Reading headers out of whatever the web framework hands over.
//!
//! Names are compared without regard to case, as HTTP demands; values stay as they are. Only reading: this crate never
//! sends a request.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

/// The headers of one delivery.
///
/// It is implemented for pairs in slices, arrays and vectors, for string maps, for `()` (no headers at all) and, with the
/// feature `http`, for [`http::HeaderMap`](https://docs.rs/http). Implement it for your framework's own type by one line.
///
/// ```
/// use hookbook::Headers;
///
/// let headers = [("Content-Type", "application/json")];
/// assert_eq!(headers.get("content-type"), Some("application/json"));
/// ```
pub trait Headers {
    /// The first value under this name, whatever the case of the name.
    ///
    /// `None` also stands for a value that is not text.
    fn get(&self, name: &str) -> Option<&str>;
}

/// The media type of a `Content-Type` value: lower case, without parameters.
///
/// ```
/// use hookbook::headers::media_type;
///
/// assert_eq!(media_type("Application/JSON; charset=utf-8"), "application/json");
/// ```
pub fn media_type(value: &str) -> Cow<'_, str> {
    let bare = value.split(';').next().unwrap_or_default().trim();
    if bare.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(bare.to_ascii_lowercase())
    } else {
        Cow::Borrowed(bare)
    }
}

/// Whether a `Content-Type` value is of the wanted media type, by the rules of
/// [`Condition::ContentType`](crate::facts::Condition::ContentType): parameters and case do not matter, and
/// `application/json` also means every `+json` type.
///
/// ```
/// use hookbook::headers::content_type_is;
///
/// assert!(content_type_is("application/cloudevents+json; charset=utf-8", "application/json"));
/// assert!(!content_type_is("text/plain", "application/json"));
/// ```
pub fn content_type_is(value: &str, wanted: &str) -> bool {
    let (found, wanted) = (media_type(value), media_type(wanted));
    found == wanted || (wanted == "application/json" && found.ends_with("+json"))
}

impl<H: Headers + ?Sized> Headers for &H {
    fn get(&self, name: &str) -> Option<&str> {
        (**self).get(name)
    }
}

impl Headers for () {
    fn get(&self, _: &str) -> Option<&str> {
        None
    }
}

impl<N: AsRef<str>, V: AsRef<str>> Headers for [(N, V)] {
    fn get(&self, name: &str) -> Option<&str> {
        let mut fitting = self.iter().filter(|(key, _)| key.as_ref().eq_ignore_ascii_case(name));
        fitting.next().map(|(_, value)| value.as_ref())
    }
}

impl<N: AsRef<str>, V: AsRef<str>, const COUNT: usize> Headers for [(N, V); COUNT] {
    fn get(&self, name: &str) -> Option<&str> {
        Headers::get(self.as_slice(), name)
    }
}

impl<N: AsRef<str>, V: AsRef<str>> Headers for Vec<(N, V)> {
    fn get(&self, name: &str) -> Option<&str> {
        Headers::get(self.as_slice(), name)
    }
}

impl<N: AsRef<str> + Ord, V: AsRef<str>> Headers for BTreeMap<N, V> {
    fn get(&self, name: &str) -> Option<&str> {
        let mut fitting = self.iter().filter(|(key, _)| key.as_ref().eq_ignore_ascii_case(name));
        fitting.next().map(|(_, value)| value.as_ref())
    }
}

impl<N: AsRef<str> + Ord, V: AsRef<str>, S: BuildHasher> Headers for HashMap<N, V, S> {
    fn get(&self, name: &str) -> Option<&str> {
        // A hash map may hold two spellings of one name, in no order: the smallest makes the answer the same each time.
        self.iter()
            .filter(|(key, _)| key.as_ref().eq_ignore_ascii_case(name))
            .min_by_key(|(key, _)| *key)
            .map(|(_, value)| value.as_ref())
    }
}

#[cfg(feature = "http")]
impl Headers for http::HeaderMap {
    fn get(&self, name: &str) -> Option<&str> {
        http::HeaderMap::get(self, name)?.to_str().ok()
    }
}

#[cfg(test)]
mod tests;
