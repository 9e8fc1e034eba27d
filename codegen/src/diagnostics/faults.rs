//! One method a fault; this folder is the index of what can be wrong.
