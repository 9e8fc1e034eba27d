// @generated from schema/clickfunnels/events/application.yaml by `cargo xtask generate`. Edit that file instead.

//! Events of ClickFunnels 2.0 about `application`.

use crate::{Extra, Payload};

/// A team disconnected your platform application.
///
/// Sent to the maker of an OAuth application. The list of events says in prose that the body has
/// the application's id, public id and name and the ids of the team and workspace. It does not say
/// what those members are called.
///
/// The class is `Platform::Application`, so by the usual rule the name would begin with
/// `platform/application`.
///
/// Wire name `platform_application.disconnected`, version v2. Only the name is known, from
/// developers.myclickfunnels.com/docs/webhook-event-types (2025-11-16).
///
/// Schema:
/// <https://hookbook.example/schemas/clickfunnels/platform_application.disconnected/v2/latest/reader.json>
#[derive(Clone, Payload)]
#[payload(open)]
#[non_exhaustive]
pub struct PlatformApplicationDisconnected {
    /// Members that the catalog does not declare, as they came.
    pub extra: Extra,
}
