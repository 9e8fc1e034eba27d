// @generated from schema/clickfunnels/events/opportunity.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `opportunity`.

use super::{Contact, NamedRef, RecordId};
use crate::{Decimal, Either, Expected, Extra, Integer, Maybe, Optional, Payload, Text, Timestamp};

/// A possible sale to a contact (`Sales::Opportunity`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SalesOpportunity {
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
    /// What it may be worth. The currency is the workspace's own and not in the body.
    ///
    /// Counts major currency units. Read off an official example: RichStone/clickfunnels-ruby-sdk
    /// clickfunnels_openapi.yaml @6fb74f2.
    pub value: Maybe<Either<Decimal>>,
    /// Declared as text; null in the example although `pipeline` has a number.
    pub pipeline_id: Maybe<RecordId>,
    /// `pipelines_stage_id`.
    pub pipelines_stage_id: Optional<Integer>,
    /// `pipeline`.
    pub pipeline: Maybe<NamedRef>,
    /// `pipelines_stage`.
    pub pipelines_stage: Maybe<NamedRef>,
    /// `primary_contact_id`.
    pub primary_contact_id: Optional<Integer>,
    /// `primary_contact`.
    pub primary_contact: Maybe<Contact>,
    /// The member of the team who takes care of it. Declared as text; only null was seen.
    pub assignee_id: Maybe<RecordId>,
    /// `closed_at`.
    pub closed_at: Maybe<Timestamp>,
    /// `notes`.
    pub notes: Maybe<Vec<SalesOpportunityNote>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a member of the team wrote down about an opportunity.
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SalesOpportunityNote {
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
    /// `content`.
    #[payload(sensitive)]
    pub content: Optional<Text>,
    /// `created_by_id`.
    pub created_by_id: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
