//! All.

mod browser;
