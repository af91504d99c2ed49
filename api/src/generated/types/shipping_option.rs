// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::LabeledPrice;

/// A way of shipping, with its price.
///
/// <https://core.telegram.org/bots/api#shippingoption>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Prices.
    pub prices: Vec<LabeledPrice>,
}

impl ShippingOption {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        prices: impl IntoIterator<Item = impl Into<LabeledPrice>>,
    ) -> Self {
        Self { id: id.into(), title: title.into(), prices: prices.into_iter().map(Into::into).collect() }
    }
}

object! { ShippingOption {
    required {
        "id": id,
        "title": title,
        "prices": prices list,
    }
} }
