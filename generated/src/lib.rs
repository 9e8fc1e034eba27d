//! Typed, tolerant, lossless webhook events.
