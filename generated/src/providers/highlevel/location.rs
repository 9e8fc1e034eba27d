// @generated from schema/highlevel/events/location.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `location`.

use crate::{Email, Expected, Extra, Optional, OrBlank, Payload, Text};

/// A location (sub-account) of an agency.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Location {
    /// The location itself; there is no `locationId`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `name`.
    pub name: Optional<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// `stripeProductId`.
    #[payload(name = "stripeProductId")]
    pub stripe_product_id: Optional<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
