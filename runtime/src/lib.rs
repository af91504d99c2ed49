//! Botwright.
