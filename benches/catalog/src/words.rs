//! The words that names and sentences are put together from.

pub(crate) const SUBJECTS: &[&str] = &[
    "order", "invoice", "contact", "member", "ticket", "payment", "refund", "course", "lesson",
    "product", "variant", "campaign", "message", "call", "form", "page", "funnel", "booking",
    "location", "user", "task", "note", "deal", "pipeline", "list", "tag", "subscription",
    "shipment", "review", "comment",
];

pub(crate) const VERBS: &[&str] = &[
    "created", "updated", "deleted", "restored", "paid", "failed", "renewed", "cancelled",
    "assigned", "moved", "merged", "archived",
];

/// Names of members; a number is put behind where one object needs more.
pub(crate) const MEMBERS: &[&str] = &[
    "id", "name", "email", "status", "amount", "currency", "created_at", "updated_at", "owner",
    "address", "phone", "quantity", "price", "discount", "total", "source", "channel", "referrer",
    "language", "country", "city", "postal_code", "birthday", "website", "avatar", "plan", "stage",
    "score", "position", "color", "weight", "height", "notes", "tags", "labels", "reason",
    "campaign", "medium", "term", "content", "device", "browser", "attempt", "expires_at", "token",
    "locale", "timezone", "account", "team", "parent",
];

pub(crate) const VALUES: &[&str] = &[
    "open", "closed", "pending", "active", "suspended", "draft", "sent", "won", "lost", "past-due",
    "trial", "expired", "in_review", "rejected",
];

pub(crate) const SENTENCES: &[&str] = &[
    "As the owner of the account typed it.",
    "Set once, when the record is made; a later change shows in another member.",
    "Empty text where nobody said.",
    "The number that people see, not the one that the API takes.",
    "In the zone of the account, which the body does not name.",
    "Counts from the first attempt; a repeat has the same value.",
    "Missing in bodies of 2023 and before.",
    "Without tax and before any discount.",
];

/// Type expressions with a value that fits each.
pub(crate) const SCALARS: &[(&str, &str)] = &[
    ("string", "\"some text that is neither long nor short\""),
    ("string", "\"abc\""),
    ("string", "\"sub_8f14e45fceea167a\""),
    ("string", "\"Zoë Müller\""),
    ("integer", "42"),
    ("integer", "1699999999"),
    ("number", "12.5"),
    ("decimal", "19.90"),
    ("boolean", "true"),
    ("timestamp", "\"2026-02-01T10:20:30Z\""),
    ("date", "\"2026-02-01\""),
    ("url", "\"https://example.com/a/b?c=d\""),
    ("email", "\"someone@example.com\""),
    ("uuid", "\"123e4567-e89b-12d3-a456-426614174000\""),
    ("ip", "\"192.0.2.7\""),
    ("any", "{\"free\": [1, null, \"x\"]}"),
];

/// The same for values in another dress.
pub(crate) const CODECS: &[(&str, &str)] = &[
    ("integer as text", "\"42\""),
    ("decimal as text", "\"29.00\""),
    ("integer as either", "\"7\""),
    ("boolean as 0/1", "1"),
    ("boolean as 0/1 as text", "\"0\""),
    ("timestamp as unix", "1767225600"),
    ("timestamp as unix-ms", "1767225600000"),
    ("timestamp as local", "\"2026-02-01 10:20:30\""),
    ("timestamp as loose or blank", "\"\""),
    ("number as text or blank", "\"0.5\""),
    ("string | [string]", "[\"a\", \"b\"]"),
    ("integer | boolean", "false"),
];
