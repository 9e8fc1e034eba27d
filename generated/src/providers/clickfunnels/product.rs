// @generated from schema/clickfunnels/events/product.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `product`.

use super::{PriceInterval, RecordId};
use crate::{
    AsText, Decimal, Either, Expected, Extra, Integer, Json, Maybe, OpenEnum, Optional, Payload,
    Text, Timestamp, UnknownValue,
};

/// Something that is sold (`Product`), in one or more variants.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Product {
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
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// `name`.
    pub name: Optional<Text>,
    /// `current_path`.
    pub current_path: Maybe<Text>,
    /// `archived`.
    pub archived: Maybe<bool>,
    /// `visible_in_store`.
    pub visible_in_store: Maybe<bool>,
    /// `visible_in_customer_center`.
    pub visible_in_customer_center: Maybe<bool>,
    /// Declared as text; only null was seen.
    pub image_id: Maybe<RecordId>,
    /// `seo_title`.
    pub seo_title: Maybe<Text>,
    /// `seo_description`.
    pub seo_description: Maybe<Text>,
    /// Declared as text; only null was seen.
    pub seo_image_id: Maybe<RecordId>,
    /// `commissionable`.
    pub commissionable: Maybe<bool>,
    /// Of what the ids are made is not declared; only empty lists were seen.
    pub image_ids: Maybe<Vec<Json>>,
    /// The variant that stands in for what the others leave out.
    pub default_variant_id: Optional<Integer>,
    /// `variant_ids`.
    pub variant_ids: Maybe<Vec<Integer>>,
    /// Of what the ids are made is not declared; only empty lists were seen.
    pub price_ids: Maybe<Vec<Json>>,
    /// Of what the ids are made is not declared; requests use whole numbers.
    pub tag_ids: Maybe<Vec<Json>>,
    /// Declared as text; only null was seen.
    pub redirect_funnel_id: Maybe<RecordId>,
    /// `cancellation_funnel_url`.
    pub cancellation_funnel_url: Maybe<Text>,
    /// `variant_properties`.
    pub variant_properties: Maybe<Vec<VariantProperty>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// In what the variants of a product differ.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct VariantProperty {
    /// `id`.
    pub id: Optional<Integer>,
    /// `name`.
    pub name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a variant costs (`Products::Price`), as the API shows it. Never delivered by itself.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ProductsPrice {
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
    /// `variant_id`.
    pub variant_id: Maybe<Integer>,
    /// `name`.
    pub name: Maybe<Text>,
    /// `amount`.
    ///
    /// Counts major currency units.
    pub amount: Optional<AsText<Decimal>>,
    /// `cost`.
    ///
    /// Counts major currency units.
    pub cost: Maybe<AsText<Decimal>>,
    /// ISO 4217, in either case.
    pub currency: Optional<Text>,
    /// Declared as text that is never null; only null was seen.
    pub duration: Maybe<Either<Integer>>,
    /// Declared as never null; only null was seen.
    pub interval: Maybe<PriceInterval>,
    /// Declared as text that is never null; only null was seen.
    pub interval_count: Maybe<Either<Integer>>,
    /// Declared as never null; only null was seen.
    pub trial_interval: Maybe<PriceInterval>,
    /// Declared as text that is never null; only null was seen.
    pub trial_duration: Maybe<Either<Integer>>,
    /// `trial_amount`.
    ///
    /// Counts major currency units.
    pub trial_amount: Optional<AsText<Decimal>>,
    /// `setup_amount`.
    ///
    /// Counts major currency units.
    pub setup_amount: Maybe<AsText<Decimal>>,
    /// `compare_at_amount`.
    ///
    /// Counts major currency units.
    pub compare_at_amount: Maybe<AsText<Decimal>>,
    /// `payment_type`.
    pub payment_type: Maybe<PricePaymentType>,
    /// Chosen by the merchant.
    pub key: Maybe<Text>,
    /// `self_cancel`.
    pub self_cancel: Maybe<bool>,
    /// `self_upgrade`.
    pub self_upgrade: Maybe<bool>,
    /// `self_downgrade`.
    pub self_downgrade: Maybe<bool>,
    /// `self_reactivate`.
    pub self_reactivate: Maybe<bool>,
    /// `visible`.
    pub visible: Maybe<bool>,
    /// `archived`.
    pub archived: Maybe<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How a price is paid.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PricePaymentType {
    /// `one_time`.
    #[open_enum(value = "one_time")]
    OneTime,
    /// `subscription`.
    #[open_enum(value = "subscription")]
    Subscription,
    /// `payment_plan`.
    #[open_enum(value = "payment_plan")]
    PaymentPlan,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
