// @generated from schema/highlevel/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "highlevel",
    title: "HighLevel",
    docs: "https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide",
    default_version: "v1",
    envelopes: &[
        EnvelopeFacts {
            name: "price_one_time",
            when: &[Condition::Equals("/type", "\"one_time\"")],
            encoding: Encoding::Json,
            event: EventName::Caller,
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "price_recurring",
            when: &[Condition::Equals("/type", "\"recurring\"")],
            encoding: Encoding::Json,
            event: EventName::Caller,
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "default",
            when: &[Condition::Has("/type")],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/type", prefix: "" },
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "unnamed",
            when: &[],
            encoding: Encoding::Json,
            event: EventName::Caller,
            version: VersionRule::Default,
            payload: "",
        },
    ],
    events: &[
        EventFacts {
            name: "INSTALL",
            version: "v1",
            aliases: &["AppInstall"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A marketplace app was installed.",
            schema_id: "https://hookbook.example/schemas/highlevel/INSTALL/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "UPDATE",
            version: "v1",
            aliases: &["AppUpdate"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An installed app was moved to a newer version.",
            schema_id: "https://hookbook.example/schemas/highlevel/UPDATE/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "UNINSTALL",
            version: "v1",
            aliases: &["AppUninstall"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A marketplace app was removed from a location or an agency.",
            schema_id: "https://hookbook.example/schemas/highlevel/UNINSTALL/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "PLAN_CHANGE",
            version: "v1",
            aliases: &["PlanChange"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The customer of a paid app switched to another pricing plan.",
            schema_id: "https://hookbook.example/schemas/highlevel/PLAN_CHANGE/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "APP_PAYMENT_STATUS",
            version: "v1",
            aliases: &["AppPaymentStatus"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The payment state of a paid app's subscription changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/APP_PAYMENT_STATUS/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "EXTERNAL_AUTH_CONNECTED",
            version: "v1",
            aliases: &["ExternalAuthConnected"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A customer connected the app's external authentication.",
            schema_id: "https://hookbook.example/schemas/highlevel/EXTERNAL_AUTH_CONNECTED/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "AppointmentCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An appointment was booked.",
            schema_id: "https://hookbook.example/schemas/highlevel/AppointmentCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "AppointmentUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An appointment was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/AppointmentUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "AppointmentDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An appointment was removed.",
            schema_id: "https://hookbook.example/schemas/highlevel/AppointmentDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "AssociationCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A kind of link between two kinds of objects was defined.",
            schema_id: "https://hookbook.example/schemas/highlevel/AssociationCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "AssociationUpdate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A kind of link between two kinds of objects was edited.",
            schema_id: "https://hookbook.example/schemas/highlevel/AssociationUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "AssociationDelete",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A kind of link between two kinds of objects was removed.",
            schema_id: "https://hookbook.example/schemas/highlevel/AssociationDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "RelationCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "Two records were linked.",
            schema_id: "https://hookbook.example/schemas/highlevel/RelationCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "RelationDelete",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "The link between two records was removed.",
            schema_id: "https://hookbook.example/schemas/highlevel/RelationDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "CampaignStatusUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The status of a contact in a campaign changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/CampaignStatusUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ContactCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A contact was added.",
            schema_id: "https://hookbook.example/schemas/highlevel/ContactCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ContactUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "Some fields of a contact changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ContactUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ContactDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A contact was removed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ContactDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ContactTagUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The tags of a contact changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ContactTagUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ContactDndUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The do-not-disturb settings of a contact changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ContactDndUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ConversationUnreadUpdate",
            version: "v1",
            aliases: &["ConversationUnreadWebhook"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The unread state of a conversation changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ConversationUnreadUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ConversationUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A live-chat conversation was merged into another one.",
            schema_id: "https://hookbook.example/schemas/highlevel/ConversationUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "LCEmailStats",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "HighLevel's mail service reported what became of an e-mail.",
            schema_id: "https://hookbook.example/schemas/highlevel/LCEmailStats/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoiceCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "An invoice was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoiceCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoiceUpdate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "An invoice was edited.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoiceUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoiceSent",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "An invoice was sent to the customer.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoiceSent/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoicePartiallyPaid",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A part of an invoice was paid.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoicePartiallyPaid/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoicePaid",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "An invoice was paid in full.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoicePaid/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoiceVoid",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "An invoice was voided.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoiceVoid/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InvoiceDelete",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "An invoice was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/InvoiceDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A knowledge base was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The name or description of a knowledge base changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A knowledge base was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseFaqChange",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A question and answer of a knowledge base was created, changed or deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseFaqChange/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseFileChange",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A file of a knowledge base was created, changed or deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseFileChange/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseRichTextChange",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A rich text of a knowledge base was created, changed or deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseRichTextChange/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseTableFileChange",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A table file of a knowledge base was created, changed or deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseTableFileChange/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "KnowledgeBaseTrainedUrlChange",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A URL that a knowledge base learns from was created, changed or deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/KnowledgeBaseTrainedUrlChange/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "LocationCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A location (sub-account) was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/LocationCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "LocationUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A location (sub-account) was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/LocationUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "InboundMessage",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A contact sent a message to the business or called it.",
            schema_id: "https://hookbook.example/schemas/highlevel/InboundMessage/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OutboundMessage",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The business sent a message to a contact, called it, or commented on the conversation.",
            schema_id: "https://hookbook.example/schemas/highlevel/OutboundMessage/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ProviderOutboundMessage",
            version: "v1",
            aliases: &["ConversationProviderOutboundMessage", "SMS", "Email", "Custom"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The app's conversation provider is asked to deliver a message.",
            schema_id: "https://hookbook.example/schemas/highlevel/ProviderOutboundMessage/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "NoteCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A note was added to a contact.",
            schema_id: "https://hookbook.example/schemas/highlevel/NoteCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "NoteUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A note on a contact was edited.",
            schema_id: "https://hookbook.example/schemas/highlevel/NoteUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "NoteDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A note was removed from a contact.",
            schema_id: "https://hookbook.example/schemas/highlevel/NoteDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ObjectSchemaCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A custom object was defined.",
            schema_id: "https://hookbook.example/schemas/highlevel/ObjectSchemaCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ObjectSchemaUpdate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "The definition of a custom object was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ObjectSchemaUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "RecordCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A record of a custom object, or a business, was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/RecordCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "RecordUpdate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A record of a custom object, or a business, was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/RecordUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "RecordDelete",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A record of a custom object, or a business, was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/RecordDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An opportunity was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An opportunity was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityStageUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An opportunity moved to another stage of its pipeline.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityStageUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityStatusUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The status of an opportunity changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityStatusUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityMonetaryValueUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The money value of an opportunity changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityMonetaryValueUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityAssignedToUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "Another user looks after an opportunity.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityAssignedToUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OpportunityDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An opportunity was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/OpportunityDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OrderCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An order was placed.",
            schema_id: "https://hookbook.example/schemas/highlevel/OrderCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "OrderStatusUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "The status of an order changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/OrderStatusUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ProductCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A product was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/ProductCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ProductUpdate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A product was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/ProductUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "ProductDelete",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A product was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/ProductDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "PriceCreate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A price was added to a product.",
            schema_id: "https://hookbook.example/schemas/highlevel/PriceCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "PriceUpdate",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A price of a product was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/PriceUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "PriceDelete",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A price of a product was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/PriceDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "SaasPlanCreate",
            version: "v1",
            aliases: &["SaaSPlanCreate"],
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "An agency created a plan that it sells to its customers.",
            schema_id: "https://hookbook.example/schemas/highlevel/SaasPlanCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "SupportTicketCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A support ticket about an app was opened.",
            schema_id: "https://hookbook.example/schemas/highlevel/SupportTicketCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "SupportTicketUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A support ticket about an app changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/SupportTicketUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "SupportTicketDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A support ticket about an app was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/SupportTicketDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "TaskCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A task was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/TaskCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "TaskComplete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A task was completed.",
            schema_id: "https://hookbook.example/schemas/highlevel/TaskComplete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "TaskDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A task was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/TaskDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "UserCreate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A user was created.",
            schema_id: "https://hookbook.example/schemas/highlevel/UserCreate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "UserUpdate",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A user was changed.",
            schema_id: "https://hookbook.example/schemas/highlevel/UserUpdate/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "UserDelete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A user was deleted.",
            schema_id: "https://hookbook.example/schemas/highlevel/UserDelete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "VoiceAiCallEnd",
            version: "v1",
            envelope: 3,
            evidence: Evidence::Documented,
            summary: "A phone call of a Voice AI agent ended.",
            schema_id: "https://hookbook.example/schemas/highlevel/VoiceAiCallEnd/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::AtLeastOnce,
        ordering: Ordering::None,
        respond_within: None,
        success: &[(200, 299)],
        retry_on: &[(300, 599)],
        retries: None,
        deactivates_on: &[],
        dedupe: &[DedupeKey::Pointer("/webhookId"), DedupeKey::BodyHash],
        body_limit: Some(262144),
    },
    signatures: &[
        SignatureFacts {
            scheme: Scheme::Ed25519,
            header: "X-GHL-Signature",
            value: "{base64}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &["N/A"],
            public_key: Some("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=\n-----END PUBLIC KEY-----\n"),
            secret: SecretEncoding::Utf8,
        },
        SignatureFacts {
            scheme: Scheme::RsaSha256,
            header: "X-WH-Signature",
            value: "{base64}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &["N/A"],
            public_key: Some("-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAokvo/r9tVgcfZ5DysOSC\nFrm602qYV0MaAiNnX9O8KxMbiyRKWeL9JpCpVpt4XHIcBOK4u3cLSqJGOLaPuXw6\ndO0t6Q/ZVdAV5Phz+ZtzPL16iCGeK9po6D6JHBpbi989mmzMryUnQJezlYJ3DVfB\ncsedpinheNnyYeFXolrJvcsjDtfAeRx5ByHQmTnSdFUzuAnC9/GepgLT9SM4nCpv\nuxmZMxrJt5Rw+VUaQ9B8JSvbMPpez4peKaJPZHBbU3OdeCVx5klVXXZQGNHOs8gF\n3kvoV5rTnXV0IknLBXlcKKAQLZcY/Q9rG6Ifi9c+5vqlvHPCUJFT5XUGG5RKgOKU\nJ062fRtN+rLYZUV+BjafxQauvC8wSWeYja63VSUruvmNj8xkx2zE/Juc+yjLjTXp\nIocmaiFeAO6fUtNjDeFVkhf5LNb59vECyrHD2SQIrhgXpO4Q3dVNA5rw576PwTzN\nh/AMfHKIjE4xQA1SZuYJmNnmVZLIZBlQAF9Ntd03rfadZ+yDiOXCCs9FkHibELhC\nHULgCsnuDJHcrGNd5/Ddm5hxGQ0ASitgHeMZ0kcIOwKDOzOU53lDza6/Y09T7sYJ\nPQe7z0cvj7aE4B+Ax1ZoZGPzpJlZtGXCsu9aTEGEnKzmsFqwcSsnw3JB31IGKAyk\nT1hhTiaCeIY/OwwwNUY2yvcCAwEAAQ==\n-----END PUBLIC KEY-----\n"),
            secret: SecretEncoding::Utf8,
        },
    ],
};
