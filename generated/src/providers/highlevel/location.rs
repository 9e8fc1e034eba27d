// @generated from schema/highlevel/events/location.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `location`.

use crate::{Email, Event, Expected, Extra, Optional, OrBlank, Payload};

/// A location (sub-account) of an agency.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct Location {
    /// The location itself; there is no `locationId`.
    ///
    /// Inferred.
    pub id: Expected<String>,
    /// `name`.
    pub name: Optional<String>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// `stripeProductId`.
    #[payload(name = "stripeProductId")]
    pub stripe_product_id: Optional<String>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<String>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A location (sub-account) was created.
///
/// Sent to apps that are installed on agencies.
///
/// Wire name `LocationCreate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/LocationCreate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/LocationCreate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "LocationCreate", version = "v1")]
pub struct LocationCreate(
    /// What it shares with other events.
    pub Location,
);

/// A location (sub-account) was changed.
///
/// Sent to apps that are installed on agencies.
///
/// Wire name `LocationUpdate`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/LocationUpdate (2026-03-25).
///
/// Schema: <https://hookbook.example/schemas/highlevel/LocationUpdate/v1/latest/reader.json>
#[derive(Clone, Payload, Event)]
#[event(provider = "highlevel", name = "LocationUpdate", version = "v1")]
pub struct LocationUpdate(
    /// What it shares with other events.
    pub Location,
);
