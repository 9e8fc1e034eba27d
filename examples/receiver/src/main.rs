//! A receiver of webhooks: every provider of the catalog, each delivery verified and stored once.
//!
//! ```text
//! POST /hooks/<provider>            the body says which event it is
//! POST /hooks/<provider>/<event>    for bodies that do not
//! ```
//!
//! An answer of success means that the event is on the disk. Meant to be copied: what is yours goes where
//! [`store::Store::keep`] says.

mod endpoint;
mod hook;
mod settings;
mod store;

use std::io::Write;
#[cfg(unix)]
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use hookbook::{activecampaign, clickfunnels, gately, highlevel};
use tokio::net::TcpListener;

use settings::Settings;
use store::Store;

type Fault = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    tracing_subscriber::fmt().with_ansi(false).with_writer(std::io::stderr).init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!(%error, "cannot start");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(serve(&Settings::of_environment())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "cannot serve");
            ExitCode::FAILURE
        }
    }
}

async fn serve(settings: &Settings) -> Result<(), Fault> {
    let store = Arc::new(Store::open(&settings.database)?);
    let hooks = Router::new()
        .merge(hook::routes::<activecampaign::Event>(settings, &store)?)
        .merge(hook::routes::<clickfunnels::Event>(settings, &store)?)
        .merge(hook::routes::<gately::Event>(settings, &store)?)
        .merge(hook::routes::<highlevel::Event>(settings, &store)?);
    let listener = TcpListener::bind(&settings.listen).await?;
    // Before anybody is told that this listens: from then on it may be told to stop.
    let stop = told_to_stop()?;
    // The one line on stdout, for whoever asked for port 0.
    writeln!(std::io::stdout(), "listening on http://{}", listener.local_addr()?)?;
    axum::serve(listener, hooks).with_graceful_shutdown(stop).await?;
    tracing::info!("stopped");
    Ok(())
}

/// Ends with Ctrl-C, or what service managers send; listens for both at once. Deliveries that have begun are brought to their end.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move { either(pin!(interrupt.recv()), pin!(terminate.recv())).await })
}

#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Waits for the first of two.
#[cfg(unix)]
async fn either(mut one: impl Future + Unpin, mut other: impl Future + Unpin) {
    use std::pin::Pin;

    std::future::poll_fn(|context| {
        let one = Pin::new(&mut one).poll(context).is_ready();
        let other = Pin::new(&mut other).poll(context).is_ready();
        if one || other { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}
