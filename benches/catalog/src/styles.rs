//! The four providers: each takes one of the ways in which real ones differ.

use crate::model::Style;

pub(crate) const STYLES: [Style; 4] = [
    Style {
        name: "alder",
        title: "Alder",
        payload: Some("data"),
        name_at: "event",
        versioned: false,
        json: true,
        body: r#"envelopes:
  default:
    event: /event
    payload: /data
    fields:
      id: {type: string, prefix: evt_, description: The event itself.}
      event: string
      created_at: timestamp
      project_id?: string
delivery:
  guarantee: at_least_once
  ordering: none
  respond_within: 30s
  success: [200-299]
  retries: [0s, 1m, 5m, 30m, 2h]
  dedupe: /id
signature:
  - scheme: hmac-sha256
    header: X-Alder-Signature
    value: "sha256={hex}"
    signs: "{body}"
"#,
    },
    Style {
        name: "birch",
        title: "Birch",
        payload: None,
        name_at: "birch_type",
        versioned: false,
        json: true,
        body: r#"envelopes:
  default:
    event: /birch_type
    payload: ""
    fields:
      birch_type: string
      birch_account?: {type: string, description: The account that the event is about.}
      birch_sent_at?: timestamp
delivery:
  guarantee: at_least_once
  ordering: unknown
  success: [200-207, 226]
  retry_on: [429, 500-599]
  retries: {after: [10m, 10m, 10m], jitter: true, evidence: inferred}
  dedupe: [{header: X-Birch-Delivery}, body]
signature: []
"#,
    },
    Style {
        name: "cedar",
        title: "Cedar",
        payload: Some("data"),
        name_at: "event_type",
        versioned: true,
        json: true,
        body: r#"envelopes:
  old:
    when: {equals: {/api_version: 1}}
    event: /event_type
    version: v1
    payload: /data
    fields: {event_type: string, api_version: integer}
  default:
    event: /event_type
    version: {at: /api_version, map: {2: v2}}
    payload: /data
    fields: {event_type: string, event_id?: uuid, api_version?: integer}
delivery:
  guarantee: at_least_once
  ordering: per_subject
  success: [200-299]
  retries: []
  deactivates_on: [410]
  dedupe: /event_id
  body_limit: 256KB
signature:
  - scheme: hmac-sha256
    header: X-Cedar-Signature
    value: "{hex}"
    signs: "{timestamp}.{body}"
    timestamp: {header: X-Cedar-Timestamp, unit: seconds, tolerance: 600s}
"#,
    },
    Style {
        name: "dogwood",
        title: "Dogwood",
        payload: None,
        name_at: "dogwood_hook",
        versioned: false,
        json: false,
        body: r#"envelopes:
  default:
    when: {content_type: form}
    encoding: form
    event: /dogwood_hook
    payload: ""
    fields:
      dogwood_hook: string
      dogwood_time?: timestamp as loose
delivery:
  guarantee: unknown
  ordering: unknown
  dedupe: body
signature: []
"#,
    },
];
