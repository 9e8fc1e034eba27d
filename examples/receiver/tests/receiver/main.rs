//! The receiver as a whole: started, sent to, killed, counted.

mod answers;
mod once;
mod running;
