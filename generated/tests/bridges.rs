//! The bridges to other crates, each behind its feature.

#[cfg(feature = "serde")]
mod serde {
    use hookbook::{
        AsText, Decimal, Either, Expected, Extra, Integer, Json, Map, Maybe, OpenEnum, OrBlank,
        Payload, Text, Timestamp, Unix, UnknownValue, ZeroOne,
    };

    #[derive(Clone, Payload)]
    struct Order {
        id: Expected<Integer>,
        state: Expected<State>,
        extra: Extra,
    }

    #[derive(Clone, OpenEnum)]
    enum State {
        #[open_enum(value = "new")]
        New,
        Unknown(UnknownValue),
    }

    #[test]
    fn derived_types_go_both_ways() {
        let text = r#"{"id":7,"state":"new","more":[1.5,null,{"a":true,"b":-1}]}"#;
        let order: Order = serde_json::from_str(text).expect("an order");
        assert!(matches!(order.state.get(), Some(State::New)));
        assert_eq!(serde_json::to_string(&order).ok().as_deref(), Some(text));
        let value = serde_json::to_value(&order).expect("a value");
        assert_eq!(serde_json::from_value::<Order>(value).ok(), Some(order));
    }

    #[test]
    fn members_go_both_ways_by_themselves() {
        type Members = (
            Text,
            Maybe<Timestamp>,
            (Integer, Decimal, Unix, ZeroOne),
            Map<Text>,
            OrBlank<AsText<Integer>>,
            Either<Integer>,
        );
        let text = r#"["Ada","2024-02-28T04:45:41Z",[7,1.5,1709095541,1],{"a":"b"},"","7"]"#;
        let members: Members = serde_json::from_str(text).expect("members");
        assert_eq!(members.0, "Ada");
        assert_eq!(serde_json::to_string(&members).ok().as_deref(), Some(text));
        let none: Maybe<Text> = serde_json::from_str("null").expect("null");
        assert!(none.is_null());
        assert!(serde_json::from_str::<Maybe<Text>>("7").is_err());
    }

    #[test]
    fn what_does_not_fit_is_an_error_with_a_place() {
        let error = serde_json::from_str::<Order>(r#"{"id":[]}"#).expect_err("no order");
        assert!(error.to_string().contains("/id"), "{error}");
    }

    #[test]
    fn large_integers_stay_exact() {
        for text in ["18446744073709551615", "-9223372036854775808"] {
            let json: Json = serde_json::from_str(text).expect("a number");
            assert_eq!(serde_json::to_string(&json).ok().as_deref(), Some(text));
        }
    }
}

#[cfg(feature = "jiff")]
#[test]
fn moments_become_jiff() {
    use hookbook::{Date, LocalTimestamp, Timestamp, Unix, UnixMs};

    let moment = Timestamp::from("2024-02-28T05:45:41.500+01:00").to_jiff();
    assert_eq!(
        moment.map(|moment| moment.to_string()).ok().as_deref(),
        Some("2024-02-28T04:45:41.5Z")
    );
    assert!(Timestamp::from("2024-02-30T00:00:00Z").to_jiff().is_err());
    let local = LocalTimestamp::from("2024-02-28 04:45:41").to_jiff();
    assert_eq!(local.map(|local| local.to_string()).ok().as_deref(), Some("2024-02-28T04:45:41"));
    assert!(Date::from("2024-02-28").to_jiff().is_ok());
    let whole = Unix::from(1_700_000_000).to_jiff();
    assert_eq!(whole, UnixMs::from(1_700_000_000_000).to_jiff());
    assert!(Unix::from(i64::MAX).to_jiff().is_none());
}

#[cfg(feature = "rust_decimal")]
#[test]
fn decimals_become_rust_decimal() {
    use hookbook::Decimal;

    let typed = |text| Decimal::new(text).and_then(|decimal| decimal.to_rust_decimal().ok());
    assert_eq!(typed("19.90").map(|value| value.to_string()).as_deref(), Some("19.90"));
    assert_eq!(typed("1e3").map(|value| value.to_string()).as_deref(), Some("1000"));
    assert!(typed("0.12345678901234567890123456789012").is_none());
}
