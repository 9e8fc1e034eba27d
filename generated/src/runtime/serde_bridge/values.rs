//! The bridge for what stands in payloads: wrappers, texts, numbers, maps and codecs. A member that is absent goes over as `null` when it
//! goes by itself; within its payload it stays absent.

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
    ($([$($of:ident: $bound:ident),*] $name:ty;)*) => {
        $($crate::serde_bridge!([$($of: $bound),*] $name);)*
    };
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
