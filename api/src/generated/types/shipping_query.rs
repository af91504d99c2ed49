// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ShippingAddress, User};

/// A buyer asks how a parcel can come to an address.
///
/// <https://core.telegram.org/bots/api#shippingquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingQuery {
    /// Id.
    pub id: String,
    /// From.
    pub from: User,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Shipping address.
    pub shipping_address: ShippingAddress,
}

impl ShippingQuery {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        from: impl Into<User>,
        invoice_payload: impl Into<String>,
        shipping_address: impl Into<ShippingAddress>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            invoice_payload: invoice_payload.into(),
            shipping_address: shipping_address.into(),
        }
    }
}

object! { ShippingQuery {
    required {
        "id": id,
        "from": from,
        "invoice_payload": invoice_payload,
        "shipping_address": shipping_address,
    }
} }
