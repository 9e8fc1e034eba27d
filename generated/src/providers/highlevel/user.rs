// @generated from schema/highlevel/events/user.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `user`.

use crate::{Email, Expected, Extra, OpenEnum, Optional, OrBlank, Payload, Text, UnknownValue};

/// Someone who works with HighLevel.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct User {
    /// The location, for a user of a location.
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// The agency, for a user of the agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// `id`.
    ///
    /// Inferred.
    pub id: Expected<Text>,
    /// `firstName`.
    #[payload(name = "firstName", sensitive)]
    pub first_name: Optional<Text>,
    /// `lastName`.
    #[payload(name = "lastName", sensitive)]
    pub last_name: Optional<Text>,
    /// `email`.
    #[payload(sensitive)]
    pub email: Optional<OrBlank<Email>>,
    /// `phone`.
    #[payload(sensitive)]
    pub phone: Optional<Text>,
    /// The extension of the phone number; a number as text.
    #[payload(sensitive)]
    pub extension: Optional<Text>,
    /// `role`.
    pub role: Optional<UserRole>,
    /// `permissions`.
    pub permissions: Optional<UserPermissions>,
    /// `scopes`.
    ///
    /// Sent since 2026-03-25.
    pub scopes: Optional<Vec<Text>>,
    /// The locations that a user of the agency works for.
    pub locations: Optional<Vec<Text>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What a user may see and do.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct UserPermissions {
    /// `adwordsReportingEnabled`.
    #[payload(name = "adwordsReportingEnabled")]
    pub adwords_reporting_enabled: Optional<bool>,
    /// `affiliateManagerEnabled`.
    #[payload(name = "affiliateManagerEnabled")]
    pub affiliate_manager_enabled: Optional<bool>,
    /// `agentReportingEnabled`.
    #[payload(name = "agentReportingEnabled")]
    pub agent_reporting_enabled: Optional<bool>,
    /// `appointmentsEnabled`.
    #[payload(name = "appointmentsEnabled")]
    pub appointments_enabled: Optional<bool>,
    /// Whether the user sees assigned records only.
    #[payload(name = "assignedDataOnly")]
    pub assigned_data_only: Optional<bool>,
    /// `attributionsReportingEnabled`.
    #[payload(name = "attributionsReportingEnabled")]
    pub attributions_reporting_enabled: Optional<bool>,
    /// `bloggingEnabled`.
    #[payload(name = "bloggingEnabled")]
    pub blogging_enabled: Optional<bool>,
    /// `botService`.
    #[payload(name = "botService")]
    pub bot_service: Optional<bool>,
    /// `bulkRequestsEnabled`.
    #[payload(name = "bulkRequestsEnabled")]
    pub bulk_requests_enabled: Optional<bool>,
    /// `campaignsEnabled`.
    #[payload(name = "campaignsEnabled")]
    pub campaigns_enabled: Optional<bool>,
    /// `campaignsReadOnly`.
    #[payload(name = "campaignsReadOnly")]
    pub campaigns_read_only: Optional<bool>,
    /// `cancelSubscriptionEnabled`.
    #[payload(name = "cancelSubscriptionEnabled")]
    pub cancel_subscription_enabled: Optional<bool>,
    /// `communitiesEnabled`.
    #[payload(name = "communitiesEnabled")]
    pub communities_enabled: Optional<bool>,
    /// `contactsEnabled`.
    #[payload(name = "contactsEnabled")]
    pub contacts_enabled: Optional<bool>,
    /// `contentAiEnabled`.
    #[payload(name = "contentAiEnabled")]
    pub content_ai_enabled: Optional<bool>,
    /// `conversationsEnabled`.
    #[payload(name = "conversationsEnabled")]
    pub conversations_enabled: Optional<bool>,
    /// `dashboardStatsEnabled`.
    #[payload(name = "dashboardStatsEnabled")]
    pub dashboard_stats_enabled: Optional<bool>,
    /// `facebookAdsReportingEnabled`.
    #[payload(name = "facebookAdsReportingEnabled")]
    pub facebook_ads_reporting_enabled: Optional<bool>,
    /// `funnelsEnabled`.
    #[payload(name = "funnelsEnabled")]
    pub funnels_enabled: Optional<bool>,
    /// `invoiceEnabled`.
    #[payload(name = "invoiceEnabled")]
    pub invoice_enabled: Optional<bool>,
    /// `leadValueEnabled`.
    #[payload(name = "leadValueEnabled")]
    pub lead_value_enabled: Optional<bool>,
    /// `marketingEnabled`.
    #[payload(name = "marketingEnabled")]
    pub marketing_enabled: Optional<bool>,
    /// `membershipEnabled`.
    #[payload(name = "membershipEnabled")]
    pub membership_enabled: Optional<bool>,
    /// `onlineListingsEnabled`.
    #[payload(name = "onlineListingsEnabled")]
    pub online_listings_enabled: Optional<bool>,
    /// `opportunitiesEnabled`.
    #[payload(name = "opportunitiesEnabled")]
    pub opportunities_enabled: Optional<bool>,
    /// `paymentsEnabled`.
    #[payload(name = "paymentsEnabled")]
    pub payments_enabled: Optional<bool>,
    /// `phoneCallEnabled`.
    #[payload(name = "phoneCallEnabled")]
    pub phone_call_enabled: Optional<bool>,
    /// `recordPaymentEnabled`.
    #[payload(name = "recordPaymentEnabled")]
    pub record_payment_enabled: Optional<bool>,
    /// `refundsEnabled`.
    #[payload(name = "refundsEnabled")]
    pub refunds_enabled: Optional<bool>,
    /// `reviewsEnabled`.
    #[payload(name = "reviewsEnabled")]
    pub reviews_enabled: Optional<bool>,
    /// `settingsEnabled`.
    #[payload(name = "settingsEnabled")]
    pub settings_enabled: Optional<bool>,
    /// `socialPlanner`.
    #[payload(name = "socialPlanner")]
    pub social_planner: Optional<bool>,
    /// `tagsEnabled`.
    #[payload(name = "tagsEnabled")]
    pub tags_enabled: Optional<bool>,
    /// `triggersEnabled`.
    #[payload(name = "triggersEnabled")]
    pub triggers_enabled: Optional<bool>,
    /// `websitesEnabled`.
    #[payload(name = "websitesEnabled")]
    pub websites_enabled: Optional<bool>,
    /// `workflowsEnabled`.
    #[payload(name = "workflowsEnabled")]
    pub workflows_enabled: Optional<bool>,
    /// `workflowsReadOnly`.
    #[payload(name = "workflowsReadOnly")]
    pub workflows_read_only: Optional<bool>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `role` of `User`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum UserRole {
    /// `user`.
    #[open_enum(value = "user")]
    User,
    /// `admin`.
    #[open_enum(value = "admin")]
    Admin,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}
