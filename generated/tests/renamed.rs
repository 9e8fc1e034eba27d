//! The derives for a crate that knows this one by another name.

/// Stands for the other name.
mod inside {
    pub(crate) use ::hookbook as other;
}

use inside::other::{Expected, Extra, OpenEnum, Payload, UnknownValue};

#[derive(Clone, Payload)]
#[hookbook(crate = inside::other)]
struct Order {
    state: Expected<State>,
    extra: Extra,
}

#[derive(Clone, OpenEnum)]
#[hookbook(crate = crate::inside::other)]
enum State {
    #[open_enum(value = "new")]
    New,
    Unknown(UnknownValue),
}

#[test]
fn another_name_is_obeyed() {
    let order = Order::from_json(r#"{"state":"new"}"#).expect("an order");
    assert!(matches!(order.state.get(), Some(State::New)));
}
