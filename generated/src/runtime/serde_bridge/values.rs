//! The bridge for what stands in payloads: wrappers, texts, numbers, maps and codecs. A member that is absent goes over as `null` when it
//! goes by itself; within its payload it stays absent.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::{deserialize, serialize};
use crate::runtime::OrBlank;
use crate::runtime::codec::{AsText, Either, Scalar, Unix, UnixMs, ZeroOne};
use crate::runtime::field::{Field, rule::Rule};
use crate::runtime::map::Map;
use crate::runtime::number::{Decimal, Integer, Number};
use crate::runtime::text::{
    Date, Email, Ip, LocalTimestamp, LooseTimestamp, Text, Timestamp, Url, Uuid,
};
use crate::runtime::value::Typed;

macro_rules! values {
    ($([$($of:ident: $bound:ident),*] $name:ty;)*) => {$(
        impl<$($of: $bound),*> Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de, $($of: $bound),*> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

values! {
    [] Text;
    [] Timestamp;
    [] LocalTimestamp;
    [] LooseTimestamp;
    [] Date;
    [] Url;
    [] Email;
    [] Uuid;
    [] Ip;
    [] Integer;
    [] Number;
    [] Decimal;
    [] Unix;
    [] UnixMs;
    [] ZeroOne;
    [T: Scalar] AsText<T>;
    [T: Scalar] Either<T>;
    [T: Typed] OrBlank<T>;
    [T: Typed] Map<T>;
    [T: Typed, R: Rule] Field<T, R>;
}
