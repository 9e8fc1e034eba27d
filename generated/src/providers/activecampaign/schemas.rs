// @generated from schema/activecampaign/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of the body of each event, as a type without a value: only its `JsonSchema` matters.

use crate::published_schemas;

published_schemas! {
    AccountAdd => "../../../schemas/activecampaign/account_add/v1.reader.json",
    AccountUpdate => "../../../schemas/activecampaign/account_update/v1.reader.json",
    AccountContactAdd => "../../../schemas/activecampaign/account_contact_add/v1.reader.json",
    AccountContactUpdate => "../../../schemas/activecampaign/account_contact_update/v1.reader.json",
    Automation => "../../../schemas/activecampaign/automation/v1.reader.json",
    Sent => "../../../schemas/activecampaign/sent/v1.reader.json",
    Open => "../../../schemas/activecampaign/open/v1.reader.json",
    Click => "../../../schemas/activecampaign/click/v1.reader.json",
    Reply => "../../../schemas/activecampaign/reply/v1.reader.json",
    Forward => "../../../schemas/activecampaign/forward/v1.reader.json",
    Share => "../../../schemas/activecampaign/share/v1.reader.json",
    Bounce => "../../../schemas/activecampaign/bounce/v1.reader.json",
    Subscribe => "../../../schemas/activecampaign/subscribe/v1.reader.json",
    Unsubscribe => "../../../schemas/activecampaign/unsubscribe/v1.reader.json",
    Update => "../../../schemas/activecampaign/update/v1.reader.json",
    SubscriberNote => "../../../schemas/activecampaign/subscriber_note/v1.reader.json",
    ContactTaskAdd => "../../../schemas/activecampaign/contact_task_add/v1.reader.json",
    ContactTagAdded => "../../../schemas/activecampaign/contact_tag_added/v1.reader.json",
    ContactTagRemoved => "../../../schemas/activecampaign/contact_tag_removed/v1.reader.json",
    CustomObjectCreate => "../../../schemas/activecampaign/custom_object_create/v1.reader.json",
    CustomObjectUpdate => "../../../schemas/activecampaign/custom_object_update/v1.reader.json",
    CustomObjectDelete => "../../../schemas/activecampaign/custom_object_delete/v1.reader.json",
    DealAdd => "../../../schemas/activecampaign/deal_add/v1.reader.json",
    DealUpdate => "../../../schemas/activecampaign/deal_update/v1.reader.json",
    DealNoteAdd => "../../../schemas/activecampaign/deal_note_add/v1.reader.json",
    DealPipelineAdd => "../../../schemas/activecampaign/deal_pipeline_add/v1.reader.json",
    DealStageAdd => "../../../schemas/activecampaign/deal_stage_add/v1.reader.json",
    DealTaskAdd => "../../../schemas/activecampaign/deal_task_add/v1.reader.json",
    DealTaskComplete => "../../../schemas/activecampaign/deal_task_complete/v1.reader.json",
    DealTasktypeAdd => "../../../schemas/activecampaign/deal_tasktype_add/v1.reader.json",
    ListAdd => "../../../schemas/activecampaign/list_add/v1.reader.json",
    SmsSent => "../../../schemas/activecampaign/sms_sent/v1.reader.json",
    SmsReply => "../../../schemas/activecampaign/sms_reply/v1.reader.json",
    SmsUnsub => "../../../schemas/activecampaign/sms_unsub/v1.reader.json",
}
