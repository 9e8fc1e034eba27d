//! What a wrapper offers.

use super::*;
use crate::runtime::{Email, Integer, Json, Text, validate};

#[test]
fn a_value_is_compared_and_printed_through_the_wrapper() {
    let name = Maybe::<String>::from("Ada");
    assert!(name == "Ada" && name == *"Ada");
    assert_eq!(name, "Ada".to_owned());
    assert_eq!(format!("{name} {name:?}"), "Ada \"Ada\"");
    let count = Expected::from(Integer::from(3));
    assert_eq!(count, Integer::from(3));
    assert_ne!(count, Expected::null());
}

#[test]
fn every_text_is_made_of_a_literal() {
    let mut name: Expected<Text> = "Ada".into();
    assert!(name == "Ada" && name.get().is_some_and(|name| name.starts_with('A')));
    name.set("Grace".into());
    assert_eq!(name.into_option().map(String::from).as_deref(), Some("Grace"));
    let email: Maybe<Email> = "ada@example.com".into();
    assert_eq!(email, Email::from("ada@example.com".to_owned()));
    assert_eq!("ada@example.com", Email::from("ada@example.com"));
    let long: Optional<String> = "as long as one likes, and then some".into();
    assert_eq!(long, "as long as one likes, and then some");
}

#[test]
fn without_a_value_nothing_is_printed() {
    let (absent, null) = (Maybe::<String>::absent(), Maybe::<String>::null());
    assert_eq!(format!("[{absent}{null}]"), "[]");
    assert_eq!(format!("{absent:?} {null:?}"), "absent null");
    assert_ne!(absent, null);
    assert!(absent != "");
}

#[test]
fn a_value_can_be_set_and_taken() {
    let mut field = Optional::<String>::default();
    assert!(field.is_absent());
    field.set("a".to_owned());
    if let Some(value) = field.get_mut() {
        value.push('b');
    }
    assert_eq!(field.into_option().as_deref(), Some("ab"));
}

#[test]
fn null_is_a_value_where_anything_is() {
    assert_eq!(validate(&Expected::<Json>::null()), []);
    assert_eq!(validate(&Expected::<String>::null()).len(), 1);
    assert_eq!(validate(&Optional::<Json>::absent()), []);
    assert_eq!(validate(&Nullable::<Json>::absent()).len(), 1);
}
