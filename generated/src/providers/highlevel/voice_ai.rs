// @generated from schema/highlevel/events/voice_ai.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `voice_ai`.

use crate::{
    Expected, Extra, Json, Map, Number, OpenEnum, Optional, Payload, Switch, Text, Timestamp,
    UnknownValue,
};

/// Something that a Voice AI agent did.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CallAction {
    /// `_id`.
    #[payload(name = "_id")]
    pub id: Optional<Text>,
    /// `actionType`.
    #[payload(name = "actionType")]
    pub action_type: CallActionKind,
    /// `actionName`.
    #[payload(name = "actionName")]
    pub action_name: Text,
    /// `description`.
    pub description: Optional<Text>,
    /// `actionParameters`.
    #[payload(name = "actionParameters", switch = "action_type")]
    pub action_parameters: Optional<CallActionParameters>,
    /// `executedAt`.
    #[payload(name = "executedAt")]
    pub executed_at: Optional<Timestamp>,
    /// `triggerReceivedAt`.
    #[payload(name = "triggerReceivedAt")]
    pub trigger_received_at: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// How an action is set up.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Switch)]
#[switch(sibling)]
#[non_exhaustive]
pub enum CallActionParameters {
    /// `actionType` is `CALL_TRANSFER`.
    #[switch(case = "CALL_TRANSFER")]
    CallTransfer(CallTransfer),
    /// `actionType` is `DATA_EXTRACTION` or `IN_CALL_DATA_EXTRACTION`.
    #[switch(case = "DATA_EXTRACTION", case = "IN_CALL_DATA_EXTRACTION")]
    DataExtraction(DataExtraction),
    /// `actionType` is `WORKFLOW_TRIGGER`.
    #[switch(case = "WORKFLOW_TRIGGER")]
    WorkflowTrigger(WorkflowTrigger),
    /// `actionType` is `SMS`.
    #[switch(case = "SMS")]
    SmsAction(SmsAction),
    /// `actionType` is `APPOINTMENT_BOOKING`.
    #[switch(case = "APPOINTMENT_BOOKING")]
    AppointmentBooking(AppointmentBooking),
    /// `actionType` is `CUSTOM_ACTION`.
    #[switch(case = "CUSTOM_ACTION")]
    CustomAction(CustomAction),
    /// `actionType` is `KNOWLEDGE_BASE`.
    #[switch(case = "KNOWLEDGE_BASE")]
    KnowledgeBaseLookup(KnowledgeBaseLookup),
    /// `actionType` says something that is not listed.
    Unknown(Json),
}

/// When the agent acts and what it says then.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ActionTrigger {
    /// When to act.
    #[payload(name = "triggerPrompt")]
    pub trigger_prompt: Optional<Text>,
    /// What the caller hears.
    #[payload(name = "triggerMessage")]
    pub trigger_message: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `CallActionParameters`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CallTransfer {
    /// When to act.
    #[payload(name = "triggerPrompt")]
    pub trigger_prompt: Optional<Text>,
    /// What the caller hears.
    #[payload(name = "triggerMessage")]
    pub trigger_message: Optional<Text>,
    /// `transferToType`.
    #[payload(name = "transferToType")]
    pub transfer_to_type: Optional<TransferTarget>,
    /// `transferToValue`.
    #[payload(name = "transferToValue", sensitive)]
    pub transfer_to_value: Optional<Text>,
    /// `hearWhisperMessage`.
    #[payload(name = "hearWhisperMessage")]
    pub hear_whisper_message: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A field of the contact that the agent fills in.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct DataExtraction {
    /// `contactFieldId`.
    #[payload(name = "contactFieldId")]
    pub contact_field_id: Optional<Text>,
    /// `description`.
    pub description: Optional<Text>,
    /// `examples`.
    pub examples: Optional<Vec<Text>>,
    /// `overwriteExistingValue`.
    #[payload(name = "overwriteExistingValue")]
    pub overwrite_existing_value: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `CallActionParameters`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// When to act.
    #[payload(name = "triggerPrompt")]
    pub trigger_prompt: Optional<Text>,
    /// What the caller hears.
    #[payload(name = "triggerMessage")]
    pub trigger_message: Optional<Text>,
    /// `workflowId`.
    #[payload(name = "workflowId")]
    pub workflow_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `CallActionParameters`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct SmsAction {
    /// When to act.
    #[payload(name = "triggerPrompt")]
    pub trigger_prompt: Optional<Text>,
    /// What the caller hears.
    #[payload(name = "triggerMessage")]
    pub trigger_message: Optional<Text>,
    /// `messageBody`.
    #[payload(name = "messageBody", sensitive)]
    pub message_body: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `CallActionParameters`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppointmentBooking {
    /// `calendarId`.
    #[payload(name = "calendarId")]
    pub calendar_id: Optional<Text>,
    /// `daysOfOfferingDates`.
    ///
    /// Counts days.
    #[payload(name = "daysOfOfferingDates")]
    pub days_of_offering_dates: Optional<Number>,
    /// `slotsPerDay`.
    #[payload(name = "slotsPerDay")]
    pub slots_per_day: Optional<Number>,
    /// `hoursBetweenSlots`.
    ///
    /// Counts hours.
    #[payload(name = "hoursBetweenSlots")]
    pub hours_between_slots: Optional<Number>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A call of an API.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomAction {
    /// When to act.
    #[payload(name = "triggerPrompt")]
    pub trigger_prompt: Optional<Text>,
    /// What the caller hears.
    #[payload(name = "triggerMessage")]
    pub trigger_message: Optional<Text>,
    /// `apiDetails`.
    #[payload(name = "apiDetails")]
    pub api_details: Optional<CustomActionApiDetails>,
    /// Paths into the answer of the API.
    #[payload(name = "selectedPaths")]
    pub selected_paths: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `apiDetails` of `CustomAction`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomActionApiDetails {
    /// `url`.
    pub url: Optional<Text>,
    /// `method`.
    pub method: Optional<HttpMethod>,
    /// `authenticationRequired`.
    #[payload(name = "authenticationRequired")]
    pub authentication_required: Optional<bool>,
    /// `authenticationValue`.
    #[payload(name = "authenticationValue", sensitive)]
    pub authentication_value: Optional<Text>,
    /// `headers`.
    pub headers: Optional<Vec<CustomActionApiDetailsHeadersItem>>,
    /// `parameters`.
    pub parameters: Optional<Vec<ActionParameter>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An item of `headers` of `CustomActionApiDetails`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct CustomActionApiDetailsHeadersItem {
    /// `key`.
    pub key: Optional<Text>,
    /// `value`.
    #[payload(sensitive)]
    pub value: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A case of `CallActionParameters`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct KnowledgeBaseLookup {
    /// When to act.
    #[payload(name = "triggerPrompt")]
    pub trigger_prompt: Optional<Text>,
    /// What the caller hears.
    #[payload(name = "triggerMessage")]
    pub trigger_message: Optional<Text>,
    /// `knowledgeBaseId`.
    #[payload(name = "knowledgeBaseId")]
    pub knowledge_base_id: Optional<Text>,
    /// `parameters`.
    pub parameters: Optional<Vec<ActionParameter>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A parameter of an action.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ActionParameter {
    /// `name`.
    pub name: Optional<Text>,
    /// `description`.
    pub description: Optional<Text>,
    /// `type`.
    pub r#type: Optional<ActionParameterKind>,
    /// `example`.
    pub example: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `actionType` of `CallAction`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum CallActionKind {
    /// The caller was passed on.
    #[open_enum(value = "CALL_TRANSFER")]
    CallTransfer,
    /// A field of the contact was filled in.
    #[open_enum(value = "DATA_EXTRACTION")]
    DataExtraction,
    /// A field of the contact was filled in during the call.
    #[open_enum(value = "IN_CALL_DATA_EXTRACTION")]
    InCallDataExtraction,
    /// A workflow was started.
    #[open_enum(value = "WORKFLOW_TRIGGER")]
    WorkflowTrigger,
    /// A text message was sent.
    #[open_enum(value = "SMS")]
    Sms,
    /// An appointment was booked.
    #[open_enum(value = "APPOINTMENT_BOOKING")]
    AppointmentBooking,
    /// An API was called.
    #[open_enum(value = "CUSTOM_ACTION")]
    CustomAction,
    /// A knowledge base was asked.
    #[open_enum(value = "KNOWLEDGE_BASE")]
    KnowledgeBase,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `transferToType` of `CallTransfer`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum TransferTarget {
    /// `number`.
    #[open_enum(value = "number")]
    Number,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `method` of `CustomActionApiDetails`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum HttpMethod {
    /// `POST`.
    #[open_enum(value = "POST")]
    Post,
    /// `GET`.
    #[open_enum(value = "GET")]
    Get,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `type` of `ActionParameter`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ActionParameterKind {
    /// `string`.
    #[open_enum(value = "string")]
    String,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A phone call of a Voice AI agent ended.
///
/// The page shows no event name; this one is the page's. Integrators keep bodies with `type`.
///
/// The page lists eight shapes of `actionParameters` without saying how to choose. That
/// `actionType` chooses is concluded from their names and order; so none of their fields is
/// required here, although the page requires most.
///
/// Wire name `VoiceAiCallEnd`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/VoiceAiCallEnd (2026-08-30).
///
/// Schema: <https://hookbook.example/schemas/highlevel/VoiceAiCallEnd/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct VoiceAiCallEnd {
    /// The location (sub-account).
    ///
    /// Inferred.
    #[payload(name = "locationId")]
    pub location_id: Expected<Text>,
    /// The call.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// The Voice AI agent.
    #[payload(name = "agentId")]
    pub agent_id: Optional<Text>,
    /// `contactId`.
    #[payload(name = "contactId")]
    pub contact_id: Optional<Text>,
    /// `fromNumber`.
    #[payload(name = "fromNumber", sensitive)]
    pub from_number: Optional<Text>,
    /// `createdAt`.
    #[payload(name = "createdAt")]
    pub created_at: Optional<Timestamp>,
    /// How long the call was; the unit is not documented.
    pub duration: Optional<Number>,
    /// `summary`.
    #[payload(sensitive)]
    pub summary: Optional<Text>,
    /// `transcript`.
    #[payload(sensitive)]
    pub transcript: Optional<Text>,
    /// `translation`.
    pub translation: Optional<VoiceAiCallEndTranslation>,
    /// What the agent found out, by names that its owner chose.
    #[payload(name = "extractedData", sensitive)]
    pub extracted_data: Optional<Map<Json>>,
    /// `messageId`.
    #[payload(name = "messageId")]
    pub message_id: Optional<Text>,
    /// Whether the call was a test.
    #[payload(name = "trialCall")]
    pub trial_call: Optional<bool>,
    /// What the agent did.
    #[payload(name = "executedCallActions")]
    pub executed_call_actions: Optional<Vec<CallAction>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `translation` of `VoiceAiCallEnd`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook/VoiceAiCallEnd (2026-08-30).
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct VoiceAiCallEndTranslation {
    /// `transcript`.
    #[payload(sensitive)]
    pub transcript: Optional<Text>,
    /// `language`.
    pub language: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
