//! Texts by what they are called. All of them tell of one made-up studio that sells pots and teaches how to make them, and of one
//! customer of it. This is the place to add to when a body reads oddly; no row is for one provider.

use super::phrase::Phrase;
use super::value::Place;
use crate::ir::Encoding;

mod table;

use table::{EMAILS, KEYS, SENSITIVE, TEXTS, URLS};

/// A text for a place: by its name, then by the kind of personal data, or else its name in words.
pub(super) fn text(place: Place<'_>) -> String {
    let by_kind = || {
        let kind = place.sensitive?;
        SENSITIVE.iter().find(|(known, _)| *known == kind).map(|(_, text)| text)
    };
    let found = place.phrase.find(TEXTS).or_else(by_kind);
    found.map_or_else(|| place.name.written(), |text| (*text).to_owned())
}

/// An e-mail address.
pub(super) fn email(phrase: &Phrase) -> &'static str {
    let staff = EMAILS.iter().find(|(word, _)| phrase.has(word));
    staff.map_or("robin.vale@example.com", |(_, address)| address)
}

/// An address on the web.
pub(super) fn url(phrase: &Phrase) -> String {
    let row = URLS.iter().find(|(word, _)| phrase.has(word));
    row.map_or("https://www.example.com/", |(_, address)| address).to_owned()
}

/// Keys of a map, as many as are wanted. In a form most free keys are numbers of something.
pub(super) fn keys(encoding: Encoding, name: &Phrase) -> impl Iterator<Item = String> {
    let row = KEYS.iter().find(|(word, _)| name.has(word));
    let first = match encoding {
        Encoding::Form => "3",
        Encoding::Json => row.map_or("source", |(_, key)| *key),
    };
    let is_number = encoding == Encoding::Form;
    (1_u64..).map(move |count| match (count, is_number) {
        (1, _) => first.to_owned(),
        (count, true) => (count + 2).to_string(),
        (count, false) => format!("{first}_{count}"),
    })
}
