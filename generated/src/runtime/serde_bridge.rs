//! The bridge to serde: any value as `Serialize` and `Deserialize`, by way of [`Json`].
//!
//! serde has no numbers of any size: what fits an integer of 64 bits stays exact, another number
//! goes over as `f64`. Within this crate nothing takes this way.

mod values;

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use super::error::ReadError;
use super::json::{Json, NumberText};
use super::map::Map;
use super::number::Number;
use super::value::{Typed, Value};
use super::whole::{read_text, write_text};

/// Serializes a value as the JSON that it is.
///
/// # Errors
/// When the serializer fails.
pub fn serialize<S: Serializer>(value: &dyn Value, serializer: S) -> Result<S::Ok, S::Error> {
    let json = Json::parse(&write_text(value)).map_err(S::Error::custom)?;
    json.serialize(serializer)
}

/// Deserializes a value from the JSON that it is.
///
/// # Errors
/// When the deserializer fails, or the type cannot hold what came.
pub fn deserialize<'de, T: Typed, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    read_text(write_text(&json).as_bytes()).map_err(|error: ReadError| D::Error::custom(error))
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(flag) => serializer.serialize_bool(*flag),
            Json::Number(number) => serialize_number(number.as_str(), serializer),
            Json::String(text) => serializer.serialize_str(text),
            Json::Array(items) => serializer.collect_seq(items),
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members.iter() {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if text != "-0" {
        if let Ok(value) = text.parse::<i64>() {
            return serializer.serialize_i64(value);
        }
        if let Ok(value) = text.parse::<u64>() {
            return serializer.serialize_u64(value);
        }
    }
    let value: f64 = text.parse().map_err(S::Error::custom)?;
    serializer.serialize_f64(value)
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Json, E> {
        number(&value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Json, E> {
        let value = Number::try_from(value).map_err(E::custom)?;
        number(&value.text())
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut found = Vec::new();
        while let Some(item) = items.next_element()? {
            found.push(item);
        }
        Ok(Json::Array(found))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut found: Vec<(String, Json)> = Vec::new();
        while let Some(member) = members.next_entry()? {
            found.push(member);
        }
        // serde_json hands numbers over like this where its feature `arbitrary_precision` is on.
        if let [(name, Json::String(text))] = found.as_slice()
            && name == "$serde_json::private::Number"
        {
            return number(text);
        }
        Ok(Json::Object(found.into_iter().collect::<Map<Json>>()))
    }
}

fn number<E: serde::de::Error>(text: &str) -> Result<Json, E> {
    let number = NumberText::new(text).ok_or_else(|| E::custom("not a JSON number"))?;
    Ok(Json::Number(number))
}
