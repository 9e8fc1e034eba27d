//! The documentation on loopback, built anew whenever the catalog changes.
//!
//! ```text
//! watch -> build -> current -> server -> browser
//!                      \-> live: a page that has changed is told to load itself again
//! ```

mod browser;
mod build;
mod current;
mod live;
mod request;
mod response;
mod server;
mod watch;

pub(crate) use browser::open;
pub(crate) use build::build;
pub(crate) use current::Current;
pub(crate) use server::Server;
pub(crate) use watch::Watch;
