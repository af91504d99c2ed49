//! The goldens are in `tests/`.
