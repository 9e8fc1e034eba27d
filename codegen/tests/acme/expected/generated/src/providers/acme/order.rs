// @generated from schema/acme/events/order.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Acme about `order`.

use super::{AnswerCode, Contact, OrderStatus};
use crate::{
    AsText, Decimal, Either, Extra, Integer, Json, LocalTimestamp, LooseTimestamp, Map, Nullable,
    Number, OpenEnum, Optional, OrBlank, Payload, Text, Union, Unix, UnixMs, UnknownValue, ZeroOne,
};

/// An invoice was paid.
///
/// Wire name `orders/invoice.paid`, version v2. Documented: acme.example/docs/webhooks
/// (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/orders/invoice.paid/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrdersInvoicePaid {
    /// `number`.
    pub number: AsText<Integer>,
    /// `ratio`.
    pub ratio: AsText<Number>,
    /// `total`.
    pub total: AsText<Decimal>,
    /// `fee`.
    pub fee: Either<Decimal>,
    /// `tax`.
    pub tax: Decimal,
    /// `count`.
    pub count: Either<Integer>,
    /// `rate`.
    pub rate: Either<Number>,
    /// `vat`.
    pub vat: Optional<OrBlank<AsText<Number>>>,
    /// `refunded`.
    pub refunded: AsText<bool>,
    /// `taxed`.
    pub taxed: ZeroOne,
    /// `taxable`.
    pub taxable: AsText<ZeroOne>,
    /// `test`.
    pub test: bool,
    /// `sent_at`.
    pub sent_at: Unix,
    /// `seen_at`.
    pub seen_at: UnixMs,
    /// `due_at`.
    pub due_at: AsText<Unix>,
    /// `paid_at`.
    pub paid_at: AsText<UnixMs>,
    /// `edited_at`.
    pub edited_at: LocalTimestamp,
    /// `read_at`.
    pub read_at: OrBlank<LooseTimestamp>,
    /// `kind`.
    pub kind: OrdersInvoicePaidKind,
    /// `revision`.
    pub revision: OrdersInvoicePaidRevision,
    /// `answer`.
    pub answer: AnswerCode,
    /// `status`.
    pub status: OrderStatus,
    /// `buyer`.
    pub buyer: OrdersInvoicePaidBuyer,
    /// `ways`.
    pub ways: OrdersInvoicePaidWays,
    /// `items`.
    pub items: Vec<Map<Json>>,
    /// `codes`.
    pub codes: Vec<Text>,
    /// `anything`.
    pub anything: Nullable<Json>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The constant `one_time`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[open_enum(literal)]
#[non_exhaustive]
pub enum OrdersInvoicePaidKind {
    /// `one_time`.
    #[open_enum(value = "one_time")]
    OneTime,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The constant `7`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, OpenEnum)]
#[open_enum(literal, integer)]
#[non_exhaustive]
pub enum OrdersInvoicePaidRevision {
    /// `7`.
    #[open_enum(value = 7)]
    N7,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `buyer` of `OrdersInvoicePaid`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum OrdersInvoicePaidBuyer {
    /// `Contact`.
    Contact(Contact),
    /// `string`.
    Text(Text),
}

/// `ways` of `OrdersInvoicePaid`.
///
/// Documented: acme.example/docs/webhooks (2025-11-16).
#[derive(Clone, Union)]
#[non_exhaustive]
pub enum OrdersInvoicePaidWays {
    /// `boolean`.
    Flag(bool),
    /// `integer`.
    Number(Integer),
    /// `[string]`.
    List(Vec<Text>),
}

/// A price was changed.
///
/// Wire name `price.changed`, version v2. Documented: acme.example/docs/webhooks (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/acme/price.changed/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct PriceChanged {
    /// `amount`.
    ///
    /// Counts minor currency units.
    pub amount: Integer,
    /// `currency`.
    #[payload(min_length = 3)]
    pub currency: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
