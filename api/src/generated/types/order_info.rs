// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ShippingAddress;

/// What a buyer has told about an order.
///
/// <https://core.telegram.org/bots/api#orderinfo>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Name, optional.
    pub name: Option<String>,
    /// Phone number, optional.
    pub phone_number: Option<String>,
    /// Email, optional.
    pub email: Option<String>,
    /// Shipping address, optional.
    pub shipping_address: Option<Box<ShippingAddress>>,
}

impl OrderInfo {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { name: None, phone_number: None, email: None, shipping_address: None }
    }
}

setters! { OrderInfo {
    value name: String,
    value phone_number: String,
    value email: String,
    value shipping_address: Box<ShippingAddress>,
} }

object! { OrderInfo {
    optional {
        "name": name,
        "phone_number": phone_number,
        "email": email,
        "shipping_address": shipping_address,
    }
} }
