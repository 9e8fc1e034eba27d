// @generated from schema/highlevel/events/saas.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `saas`.

use crate::{
    Decimal, Extra, Integer, Number, OpenEnum, Optional, Payload, Text, Timestamp, UnknownValue,
};

/// `billingInterval` of `SaasPlanCreatePricesItem`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum BillingInterval {
    /// `month`.
    #[open_enum(value = "month")]
    Month,
    /// `year`.
    #[open_enum(value = "year")]
    Year,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// An agency created a plan that it sells to its customers.
///
/// The page calls it SaaSPlanCreate; the body says SaasPlanCreate.
///
/// The page says that the body is an array when plans are created in bulk; its example is one
/// object.
///
/// The page mentions a `traceId` that its example does not have.
///
/// One of the two pages whose schema says which fields are required.
///
/// Wire name `SaasPlanCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/SaaSPlanCreate (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/SaasPlanCreate/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SaasPlanCreate {
    /// The agency.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/SaaSPlanCreate.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// `planId`.
    #[payload(name = "planId")]
    pub plan_id: Text,
    /// `title`.
    pub title: Text,
    /// `description`.
    pub description: Text,
    /// The features of the plan.
    #[payload(name = "saasProducts")]
    pub saas_products: Vec<Text>,
    /// `addOns`.
    #[payload(name = "addOns")]
    pub add_ons: Vec<Text>,
    /// `planLevel`.
    #[payload(name = "planLevel")]
    pub plan_level: Number,
    /// `trialPeriod`.
    ///
    /// Counts days.
    #[payload(name = "trialPeriod")]
    pub trial_period: Number,
    /// `userLimit`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/SaaSPlanCreate.
    #[payload(name = "userLimit")]
    pub user_limit: Optional<Integer>,
    /// `contactLimit`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/webhook/SaaSPlanCreate.
    #[payload(name = "contactLimit")]
    pub contact_limit: Optional<Integer>,
    /// `prices`.
    pub prices: Vec<SaasPlanCreatePricesItem>,
    /// `categoryId`.
    #[payload(name = "categoryId")]
    pub category_id: Text,
    /// Blank in the example.
    #[payload(name = "snapshotId")]
    pub snapshot_id: Text,
    /// Shaped like a Stripe id in the example.
    #[payload(name = "productId")]
    pub product_id: Text,
    /// `isSaaSV2`.
    #[payload(name = "isSaaSV2")]
    pub is_saa_sv2: bool,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Timestamp,
    /// `updatedAt`.
    #[payload(name = "updatedAt")]
    pub updated_at: Timestamp,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `prices` of `SaasPlanCreate`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook/SaaSPlanCreate (2026-08-30).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SaasPlanCreatePricesItem {
    /// Shaped like a Stripe id in the example.
    pub id: Text,
    /// `billingInterval`.
    #[payload(name = "billingInterval")]
    pub billing_interval: BillingInterval,
    /// `active`.
    pub active: bool,
    /// `amount`.
    ///
    /// Counts minor currency units.
    pub amount: Decimal,
    /// `currency`.
    pub currency: Text,
    /// The currency's symbol.
    pub symbol: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
