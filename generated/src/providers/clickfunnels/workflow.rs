// @generated from schema/clickfunnels/events/workflow.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `workflow`.

use crate::{Extra, Payload};

/// The special step `dontrunme` of a workflow was run.
///
/// The action names a step. The class is inferred to be `Runs::Step`.
///
/// Wire name `runs/step.dontrunme`, version v1. Only the name is known, from
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/runs/step.dontrunme/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "V1 is frozen.")]
#[payload(open)]
#[non_exhaustive]
pub struct RunsStepDontrunme {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A step of a workflow that calls an integration was executed, in the old way.
///
/// The name does not follow from its class, which is inferred to be `Workflows::Integration::Step`.
///
/// Wire name `workflows_integration_step.executed`, version v1. Only the name is known, from
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/workflows_integration_step.executed/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "V1 is frozen.")]
#[payload(open)]
#[non_exhaustive]
pub struct WorkflowsIntegrationStepExecuted {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A step of a workflow that calls an integration was executed.
///
/// The class is inferred to be `Workflows::Steps::IntegrationStep`.
///
/// Wire name `workflows/steps/integration_step.executed`, version v1. Only the name is known, from
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/workflows/steps/integration_step.executed/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "V1 is frozen.")]
#[payload(open)]
#[non_exhaustive]
pub struct WorkflowsStepsIntegrationStepExecuted {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// A step of a workflow that sends a webhook was executed.
///
/// The class is inferred to be `Workflows::Steps::DeliverWebhookStep`.
///
/// Wire name `workflows/steps/deliver_webhook_step.executed`, version v1. Only the name is known,
/// from developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/workflows/steps/deliver_webhook_step.executed/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[deprecated(note = "V1 is frozen.")]
#[payload(open)]
#[non_exhaustive]
pub struct WorkflowsStepsDeliverWebhookStepExecuted {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
