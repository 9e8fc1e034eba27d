// @generated from schema/clickfunnels/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What stands around the payload.

use super::{ApiVersion, NamedRef, SubjectType};
use crate::{EnvelopeSet, Expected, Extra, Integer, Maybe, Payload, Text, Timestamp, Uuid};

/// What stands around the payload; one variant a kind of body.
#[derive(Clone, EnvelopeSet)]
#[non_exhaustive]
pub enum Envelope {
    /// A V2 delivery. `data` is the subject, as the API shows it.
    V2(V2Envelope),
    /// A V1 delivery. `data` holds an id as text, a type, and the subject's members under
    /// `attributes`.
    V1(V1Envelope),
    /// An event as `GET /webhooks/outgoing/events/{id}` returns it. Nothing is delivered in this
    /// shape; it is what a receiver reads to catch up on missed events. An introduction of early
    /// 2024 printed it as the delivered body.
    ApiEvent(ApiEventEnvelope),
}

/// A V2 delivery. `data` is the subject, as the API shows it.
///
/// Read off an official example: developers.myclickfunnels.com/docs/webhook-event-types
/// (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct V2Envelope {
    /// The event itself: the key for telling a repeat from something new.
    pub event_id: Expected<Uuid>,
    /// What happened.
    pub event_type: Expected<Text>,
    /// What it happened to. Some samples differ from `id` in `data`.
    pub subject_id: Maybe<Integer>,
    /// `subject_type`.
    pub subject_type: Maybe<SubjectType>,
    /// When it happened. With `Z` or a local offset.
    pub created_at: Maybe<Timestamp>,
    /// Missing in the sample of the webhooks guide.
    pub api_version: Maybe<ApiVersion>,
    /// The workspace. Two samples differ from `workspace_id` in `data`.
    pub workspace_id: Maybe<Integer>,
    /// The page that led to the event. Null in the samples.
    pub page: Maybe<NamedRef>,
    /// The funnel that led to the event. Null in the samples.
    pub funnel: Maybe<NamedRef>,
    /// Stands in the webhooks guide where other samples have `page`. Only null was seen.
    ///
    /// Inferred.
    pub page_id: Maybe<Integer>,
    /// Stands in the webhooks guide where other samples have `funnel`. Only null was seen.
    ///
    /// Inferred.
    pub funnel_id: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A V1 delivery. `data` holds an id as text, a type, and the subject's members under `attributes`.
///
/// Read off an official example: konfig SDK README (official introduction of early 2024).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct V1Envelope {
    /// `event_id`.
    pub event_id: Expected<Uuid>,
    /// `event_type`.
    pub event_type: Expected<Text>,
    /// What it happened to. Three ids of the only sample disagree.
    pub subject_id: Maybe<Integer>,
    /// `subject_type`.
    pub subject_type: Maybe<SubjectType>,
    /// `created_at`.
    ///
    /// Inferred.
    pub created_at: Maybe<Timestamp>,
    /// `api_version`.
    ///
    /// Inferred.
    pub api_version: Maybe<ApiVersion>,
    /// `workspace_id`.
    ///
    /// Inferred.
    pub workspace_id: Maybe<Integer>,
    /// `page`.
    ///
    /// Inferred.
    pub page: Maybe<NamedRef>,
    /// `funnel`.
    ///
    /// Inferred.
    pub funnel: Maybe<NamedRef>,
    /// `page_id`.
    ///
    /// Inferred.
    pub page_id: Maybe<Integer>,
    /// `funnel_id`.
    ///
    /// Inferred.
    pub funnel_id: Maybe<Integer>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An event as `GET /webhooks/outgoing/events/{id}` returns it. Nothing is delivered in this shape;
/// it is what a receiver reads to catch up on missed events. An introduction of early 2024 printed
/// it as the delivered body.
///
/// Read off an official example: RichStone/clickfunnels-ruby-sdk clickfunnels_openapi.yaml
/// @6fb74f2.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ApiEventEnvelope {
    /// The event's own number. Null in the sample of 2024.
    pub id: Maybe<Integer>,
    /// `public_id`.
    pub public_id: Maybe<Text>,
    /// `workspace_id`.
    pub workspace_id: Maybe<Integer>,
    /// Called `event_id` in a delivery. 32 hex digits here; with dashes there.
    pub uuid: Maybe<Uuid>,
    /// Called `event_type` in a delivery.
    pub event_type_id: Expected<Text>,
    /// `subject_id`.
    pub subject_id: Maybe<Integer>,
    /// `subject_type`.
    pub subject_type: Maybe<SubjectType>,
    /// `api_version`.
    pub api_version: Maybe<ApiVersion>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `page`.
    pub page: Maybe<NamedRef>,
    /// `funnel`.
    pub funnel: Maybe<NamedRef>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
