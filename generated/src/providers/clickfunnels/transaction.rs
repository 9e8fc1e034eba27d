// @generated from schema/clickfunnels/events/transaction.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `transaction`.

use super::{OrderVisits, RecordId};
use crate::{
    AsText, Decimal, Either, Expected, Extra, Integer, Maybe, OpenEnum, Optional, Payload, Text,
    Timestamp, UnknownValue,
};

/// A movement of money for an order (`Orders::Transaction`). Orders paid elsewhere have none.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct OrdersTransaction {
    /// `id`.
    ///
    /// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
    /// (2025-11-16). The API's documents demand it, as they demand members that webhook samples
    /// lack.
    pub id: Expected<Integer>,
    /// A short text that names it in addresses.
    pub public_id: Maybe<Text>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// `order_id`.
    pub order_id: Optional<Integer>,
    /// `status`.
    pub status: Optional<TransactionStatus>,
    /// `result`.
    pub result: Optional<TransactionResult>,
    /// `external_type`.
    pub external_type: Maybe<TransactionExternalType>,
    /// Its id at the payment processor.
    pub external_id: Optional<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Maybe<AsText<Decimal>>,
    /// ISO 4217, in either case.
    pub currency: Maybe<Text>,
    /// `reason`.
    pub reason: Maybe<Text>,
    /// Declared as text; only null was seen.
    pub adjusted_transaction_id: Maybe<RecordId>,
    /// Declared as text; a number in the only webhook sample.
    ///
    /// Read off an official example: konfig SDK README (official sample of 2024).
    #[payload(sensitive)]
    pub billing_payment_instruction_id: Maybe<RecordId>,
    /// The class of what was paid with.
    pub billing_payment_instruction_type: Maybe<Text>,
    /// Inferred to be the acquirer's reference number.
    #[payload(sensitive)]
    pub arn: Maybe<Text>,
    /// `is_rebill`.
    pub is_rebill: Maybe<bool>,
    /// Declared as text; a number in the only webhook sample.
    ///
    /// Read off an official example: konfig SDK README (official sample of 2024).
    pub rebill_number: Maybe<Either<Integer>>,
    /// `visits`.
    #[deprecated(note = "Stands in the document of June 2025 and not in that of August 2026.")]
    pub visits: Maybe<OrderVisits>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Where a transaction stands. No list was published; this one was seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `completed`.
    #[open_enum(value = "completed")]
    Completed,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What the payment processor said. No list was published; this one was seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TransactionResult {
    /// `approved`.
    #[open_enum(value = "approved")]
    Approved,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// What the payment processor calls it. No list was published; this one was seen.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TransactionExternalType {
    /// `sale`.
    #[open_enum(value = "sale")]
    Sale,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
