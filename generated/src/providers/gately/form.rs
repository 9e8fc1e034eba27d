// @generated from schema/gately/events/form.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of Gately about `form`.

use super::FormStatus;
use crate::{Expected, Extra, Ip, Json, Map, Payload, Text, Timestamp};

/// Someone filled in a form and sent it.
///
/// There is no plain `id`. The form is `form_id`, and what was sent in is `submission_id`.
///
/// Wire name `form.submitted`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/form.submitted/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormSubmitted {
    /// The form.
    pub form_id: Expected<Text>,
    /// `form_name`.
    pub form_name: Expected<Text>,
    /// What was sent in.
    pub submission_id: Expected<Text>,
    /// The answers, by the name of the form's field. Texts in the only example.
    #[payload(sensitive)]
    pub fields: Expected<Map<Json>>,
    /// The files that came with the answers. Empty in the only example, so the shape of one is
    /// unknown.
    #[payload(sensitive)]
    pub files: Expected<Vec<Json>>,
    /// `submitted_at`.
    pub submitted_at: Expected<Timestamp>,
    /// Where the sender came from.
    #[payload(sensitive)]
    pub ip_address: Expected<Ip>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A form was made.
///
/// Wire name `form.created`, version v1. Read off an official example:
/// usegately.com/docs/api-reference/webhooks/events (2025-11-16).
///
/// Schema: <https://hookbook.example/schemas/gately/form.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormCreated {
    /// The form.
    pub id: Expected<Text>,
    /// `name`.
    pub name: Expected<Text>,
    /// `status`.
    pub status: Expected<FormStatus>,
    /// The user who made it.
    pub created_by: Expected<Text>,
    /// `created_at`.
    pub created_at: Expected<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// The settings of a form changed.
///
/// Wire name `form.updated`, version v1. Only the name is known, from
/// usegately.com/docs/features/webhooks.
///
/// Schema: <https://hookbook.example/schemas/gately/form.updated/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[payload(open)]
#[non_exhaustive]
pub struct FormUpdated {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
