// @generated from schema/highlevel/events/app.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of HighLevel about `app`.

use crate::{
    Expected, Extra, Maybe, Number, OpenEnum, Optional, OrBlank, Payload, Text, Timestamp,
    UnknownValue, Url,
};

/// An app and where it is installed.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppTarget {
    /// `appId`.
    ///
    /// Inferred.
    #[payload(name = "appId")]
    pub app_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// An installed app, its plan and its customer.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppInstallation {
    /// `appId`.
    ///
    /// Inferred.
    #[payload(name = "appId")]
    pub app_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The pricing plan of the app.
    #[payload(name = "planId")]
    pub plan_id: Optional<Text>,
    /// `trial`.
    pub trial: Optional<AppInstallationTrial>,
    /// Whether the agency runs HighLevel under a brand of its own.
    #[payload(name = "isWhitelabelCompany")]
    pub is_whitelabel_company: Optional<bool>,
    /// That brand. Empty for an agency without one.
    #[payload(name = "whitelabelDetails")]
    pub whitelabel_details: Optional<AppInstallationWhitelabelDetails>,
    /// `companyName`.
    #[payload(name = "companyName")]
    pub company_name: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `trial` of `AppInstallation`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppInstallationTrial {
    /// `onTrial`.
    #[payload(name = "onTrial")]
    pub on_trial: Optional<bool>,
    /// How long the trial lasts; the unit is not documented.
    #[payload(name = "trialDuration")]
    pub trial_duration: Optional<Number>,
    /// `trialStartDate`.
    #[payload(name = "trialStartDate")]
    pub trial_start_date: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// That brand. Empty for an agency without one.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppInstallationWhitelabelDetails {
    /// `domain`.
    pub domain: Optional<Text>,
    /// `logoUrl`.
    #[payload(name = "logoUrl")]
    pub logo_url: Optional<OrBlank<Url>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `INSTALL` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppInstalled {
    /// `appId`.
    ///
    /// Inferred.
    #[payload(name = "appId")]
    pub app_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The pricing plan of the app.
    #[payload(name = "planId")]
    pub plan_id: Optional<Text>,
    /// `trial`.
    pub trial: Optional<AppInstalledTrial>,
    /// Whether the agency runs HighLevel under a brand of its own.
    #[payload(name = "isWhitelabelCompany")]
    pub is_whitelabel_company: Optional<bool>,
    /// That brand. Empty for an agency without one.
    #[payload(name = "whitelabelDetails")]
    pub whitelabel_details: Optional<AppInstalledWhitelabelDetails>,
    /// `companyName`.
    #[payload(name = "companyName")]
    pub company_name: Optional<Text>,
    /// `installType`.
    ///
    /// Read off an official example: marketplace.gohighlevel.com/docs/Authorization/OAuth2.0
    /// (2026-03-25).
    #[payload(name = "installType")]
    pub install_type: Optional<InstallKind>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `trial` of `AppInstalled`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppInstalledTrial {
    /// `onTrial`.
    #[payload(name = "onTrial")]
    pub on_trial: Optional<bool>,
    /// How long the trial lasts; the unit is not documented.
    #[payload(name = "trialDuration")]
    pub trial_duration: Optional<Number>,
    /// `trialStartDate`.
    #[payload(name = "trialStartDate")]
    pub trial_start_date: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// That brand. Empty for an agency without one.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppInstalledWhitelabelDetails {
    /// `domain`.
    pub domain: Optional<Text>,
    /// `logoUrl`.
    #[payload(name = "logoUrl")]
    pub logo_url: Optional<OrBlank<Url>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `UPDATE` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppUpdated {
    /// `appId`.
    ///
    /// Inferred.
    #[payload(name = "appId")]
    pub app_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The pricing plan of the app.
    #[payload(name = "planId")]
    pub plan_id: Optional<Text>,
    /// `trial`.
    pub trial: Optional<AppUpdatedTrial>,
    /// Whether the agency runs HighLevel under a brand of its own.
    #[payload(name = "isWhitelabelCompany")]
    pub is_whitelabel_company: Optional<bool>,
    /// That brand. Empty for an agency without one.
    #[payload(name = "whitelabelDetails")]
    pub whitelabel_details: Optional<AppUpdatedWhitelabelDetails>,
    /// `companyName`.
    #[payload(name = "companyName")]
    pub company_name: Optional<Text>,
    /// The version that was replaced.
    #[payload(name = "previousVersionId")]
    pub previous_version_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// `trial` of `AppUpdated`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppUpdatedTrial {
    /// `onTrial`.
    #[payload(name = "onTrial")]
    pub on_trial: Optional<bool>,
    /// How long the trial lasts; the unit is not documented.
    #[payload(name = "trialDuration")]
    pub trial_duration: Optional<Number>,
    /// `trialStartDate`.
    #[payload(name = "trialStartDate")]
    pub trial_start_date: Optional<Timestamp>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// That brand. Empty for an agency without one.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppUpdatedWhitelabelDetails {
    /// `domain`.
    pub domain: Optional<Text>,
    /// `logoUrl`.
    #[payload(name = "logoUrl")]
    pub logo_url: Optional<OrBlank<Url>>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `PLAN_CHANGE` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppPlanChanged {
    /// `appId`.
    ///
    /// Inferred.
    #[payload(name = "appId")]
    pub app_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Optional<Text>,
    /// The plan that is left.
    #[payload(name = "currentPlanId")]
    pub current_plan_id: Optional<Text>,
    /// The plan that takes its place.
    #[payload(name = "newPlanId")]
    pub new_plan_id: Optional<Text>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// What `APP_PAYMENT_STATUS` carries.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct AppPaymentChanged {
    /// `appId`.
    ///
    /// Inferred.
    #[payload(name = "appId")]
    pub app_id: Expected<Text>,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Optional<Text>,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Optional<Text>,
    /// `userId`.
    #[payload(name = "userId")]
    pub user_id: Maybe<Text>,
    /// `previousStatus`.
    #[payload(name = "previousStatus")]
    pub previous_status: Optional<PaymentStatus>,
    /// `newStatus`.
    #[payload(name = "newStatus")]
    pub new_status: Optional<PaymentStatus>,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}

/// Where an app was installed.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum InstallKind {
    /// `Location`.
    #[open_enum(value = "Location")]
    Location,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// The payment state of an app's subscription.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// Paid.
    #[open_enum(value = "COMPLETE")]
    Complete,
    /// The payment failed.
    #[open_enum(value = "FAILED")]
    Failed,
    /// Not decided yet.
    #[open_enum(value = "PENDING")]
    Pending,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// `authType` of `ExternalAuthConnected`.
///
/// Documented: marketplace.gohighlevel.com/docs/webhook.
#[derive(Clone, OpenEnum)]
#[non_exhaustive]
pub enum ExternalAuthKind {
    /// `oauth2`.
    #[open_enum(value = "oauth2")]
    Oauth2,
    /// `basic`.
    #[open_enum(value = "basic")]
    Basic,
    /// A value that the catalog does not list.
    Unknown(UnknownValue),
}

/// A customer connected the app's external authentication.
///
/// One of the two pages whose schema says which fields are required.
///
/// Wire name `EXTERNAL_AUTH_CONNECTED`, version v1. Documented:
/// marketplace.gohighlevel.com/docs/webhook/ExternalAuthConnected (2026-08-30).
///
/// Schema:
/// <https://hookbook.example/schemas/highlevel/EXTERNAL_AUTH_CONNECTED/v1/latest/reader.json>
#[derive(Clone, Payload)]
#[non_exhaustive]
pub struct ExternalAuthConnected {
    /// `appId`.
    #[payload(name = "appId")]
    pub app_id: Text,
    /// The location (sub-account).
    #[payload(name = "locationId")]
    pub location_id: Text,
    /// The agency.
    #[payload(name = "companyId")]
    pub company_id: Text,
    /// `authType`.
    #[payload(name = "authType")]
    pub auth_type: ExternalAuthKind,
    /// What was granted, with spaces between. For oauth2 only.
    pub scopes: Optional<Text>,
    /// For oauth2 only.
    #[payload(name = "isAutoRefreshTokenEnabled")]
    pub is_auto_refresh_token_enabled: Optional<bool>,
    /// When it was sent; UTC.
    pub timestamp: Timestamp,
    /// The delivery.
    #[payload(name = "webhookId")]
    pub webhook_id: Text,
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
