//! Where events are kept: one file of SQLite, in which an event is there once or not at all.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, TransactionBehavior, params};

/// The order of `id` is the order of arrival. A key of NULL is equal to no other: without a key, there are no repeats.
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS events (
        id INTEGER PRIMARY KEY,
        provider TEXT NOT NULL,
        key TEXT,
        event TEXT NOT NULL,
        version TEXT NOT NULL,
        known INTEGER NOT NULL,
        body BLOB NOT NULL,
        received_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
        deliveries INTEGER NOT NULL DEFAULT 1,
        UNIQUE (provider, key)
    );
    CREATE TABLE IF NOT EXISTS unread (
        id INTEGER PRIMARY KEY,
        provider TEXT NOT NULL,
        reason TEXT NOT NULL,
        body BLOB NOT NULL,
        received_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
        UNIQUE (provider, body)
    );
";

/// Where events are kept.
pub(crate) struct Store(Mutex<Connection>);

/// An event to keep.
pub(crate) struct Record {
    pub(crate) provider: &'static str,
    /// What tells a repeat.
    pub(crate) key: Option<String>,
    pub(crate) event: String,
    pub(crate) version: String,
    /// Whether the catalog has the event.
    pub(crate) is_known: bool,
    pub(crate) body: Vec<u8>,
}

/// Whether it was there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    New,
    Repeat,
}

impl Store {
    /// Opens the file, and makes it when there is none.
    pub(crate) fn open(path: impl AsRef<Path>) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        // Readers do not stand in the way of writers; what was committed outlives a loss of power.
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.execute_batch(TABLES)?;
        Ok(Self(Mutex::new(connection)))
    }

    /// Keeps an event, unless it is there.
    ///
    /// What an event is to cause belongs into this transaction, beside the insert (as a row in a table of jobs, say): then
    /// it happens once for each event too, whenever the process is killed.
    pub(crate) fn keep(&self, record: &Record) -> rusqlite::Result<Kept> {
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Record { provider, key, event, version, is_known, body } = record;
        let added = transaction.execute(
            "INSERT INTO events (provider, key, event, version, known, body) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT DO NOTHING",
            params![provider, key, event, version, is_known, body],
        )?;
        if added == 0 {
            transaction.execute(
                "UPDATE events SET deliveries = deliveries + 1 WHERE provider = ? AND key = ?",
                params![provider, key],
            )?;
        }
        transaction.commit()?;
        Ok(if added == 0 { Kept::Repeat } else { Kept::New })
    }

    /// Keeps a body that could not be read, for people to look at.
    pub(crate) fn keep_unread(
        &self,
        provider: &str,
        reason: &str,
        body: &[u8],
    ) -> rusqlite::Result<Kept> {
        let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let added = connection.execute(
            "INSERT INTO unread (provider, reason, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            params![provider, reason, body],
        )?;
        Ok(if added == 0 { Kept::Repeat } else { Kept::New })
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Record, Store};

    fn record(key: Option<&str>) -> Record {
        let text = String::from;
        let (event, version) = (text("order.paid"), text("v1"));
        Record {
            provider: "acme",
            key: key.map(text),
            event,
            version,
            is_known: true,
            body: b"{}".to_vec(),
        }
    }

    #[test]
    fn an_event_is_kept_once() {
        let store = Store::open(":memory:").expect("a store");
        let keep = |key| store.keep(&record(key)).expect("kept");
        assert_eq!(
            [keep(Some("a")), keep(Some("b")), keep(Some("a"))],
            [Kept::New, Kept::New, Kept::Repeat]
        );
        let connection = store.0.lock().expect("no test panics in here");
        let counts = "SELECT group_concat(key || deliveries, ' ') FROM events";
        let counts: String = connection.query_row(counts, [], |row| row.get(0)).expect("counts");
        assert_eq!(counts, "a2 b1");
    }

    #[test]
    fn without_a_key_nothing_is_a_repeat() {
        let store = Store::open(":memory:").expect("a store");
        let keep = || store.keep(&record(None)).expect("kept");
        assert_eq!([keep(), keep()], [Kept::New, Kept::New]);
    }

    #[test]
    fn an_unreadable_body_is_kept_once() {
        let store = Store::open(":memory:").expect("a store");
        let keep = |body| store.keep_unread("acme", "not JSON", body).expect("kept");
        assert_eq!([keep(b"{"), keep(b"{"), keep(b"[")], [Kept::New, Kept::Repeat, Kept::New]);
    }
}
