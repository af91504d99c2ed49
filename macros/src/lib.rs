//! The attribute macros of Botwright.
