// @generated from schema/clickfunnels/events/form.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `form`.

use crate::{
    Email, Expected, Extra, Integer, Json, Map, Maybe, Optional, Payload, Text, Timestamp, Url,
};

/// What was sent in with a form (`FormSubmission`).
///
/// Documented: developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormSubmission {
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
    /// `contact_id`.
    pub contact_id: Maybe<Integer>,
    /// `page_id`.
    pub page_id: Maybe<Integer>,
    /// The inputs of the form, by their names in the HTML. Declared as texts; objects were seen in
    /// V1 and in bodies that others recorded.
    #[payload(sensitive)]
    pub data: Maybe<Map<Json>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A form on a page was submitted.
///
/// The only V1 body that was ever shown.
///
/// In early 2024 it was a V1 event only, and the list wrote `form/submission.created` above a body
/// that did not.
///
/// It is not about the resource `Forms::Submission`, by which the API takes submissions from
/// elsewhere.
///
/// Wire name `form_submission.created`, version v1. Read off an official example: konfig SDK README
/// (official introduction of early 2024).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/form_submission.created/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "V1 is frozen.")]
#[non_exhaustive]
pub struct FormSubmissionCreatedV1 {
    /// The submission's number as text. The sample has another one under `attributes`.
    pub id: Expected<Text>,
    /// `type`.
    pub r#type: Maybe<Text>,
    /// `attributes`.
    pub attributes: Optional<FormSubmissionCreatedV1Attributes>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `attributes` of `FormSubmissionCreatedV1`.
///
/// Read off an official example: konfig SDK README (official introduction of early 2024).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormSubmissionCreatedV1Attributes {
    /// `id`.
    pub id: Optional<Integer>,
    /// `workspace_id`.
    pub workspace_id: Optional<Integer>,
    /// `page_id`.
    pub page_id: Maybe<Integer>,
    /// `contact_id`.
    pub contact_id: Maybe<Integer>,
    /// `created_at`.
    pub created_at: Maybe<Timestamp>,
    /// `updated_at`.
    pub updated_at: Maybe<Timestamp>,
    /// What the browser sent. A form's other inputs stand here too, under their names in the HTML.
    pub data: Optional<FormSubmissionCreatedV1AttributesData>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What the browser sent. A form's other inputs stand here too, under their names in the HTML.
///
/// Read off an official example: konfig SDK README (official introduction of early 2024).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormSubmissionCreatedV1AttributesData {
    /// `action`.
    pub action: Maybe<Text>,
    /// `controller`.
    pub controller: Maybe<Text>,
    /// `redirect_to`.
    pub redirect_to: Maybe<Url>,
    /// `contact`.
    pub contact: Optional<FormSubmissionCreatedV1AttributesDataContact>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `contact` of `FormSubmissionCreatedV1AttributesData`.
///
/// Read off an official example: konfig SDK README (official introduction of early 2024).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct FormSubmissionCreatedV1AttributesDataContact {
    /// Called `email_address` in a contact.
    #[payload(sensitive)]
    pub email: Maybe<Email>,
    /// `aff_sub`.
    pub aff_sub: Maybe<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
