// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The address for a parcel.
///
/// <https://core.telegram.org/bots/api#shippingaddress>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Country code.
    pub country_code: String,
    /// State.
    pub state: String,
    /// City.
    pub city: String,
    /// Street line1.
    pub street_line1: String,
    /// Street line2.
    pub street_line2: String,
    /// Post code.
    pub post_code: String,
}

impl ShippingAddress {
    /// With what is always there; the rest is absent.
    pub fn new(
        country_code: impl Into<String>,
        state: impl Into<String>,
        city: impl Into<String>,
        street_line1: impl Into<String>,
        street_line2: impl Into<String>,
        post_code: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            state: state.into(),
            city: city.into(),
            street_line1: street_line1.into(),
            street_line2: street_line2.into(),
            post_code: post_code.into(),
        }
    }
}

object! { ShippingAddress {
    required {
        "country_code": country_code,
        "state": state,
        "city": city,
        "street_line1": street_line1,
        "street_line2": street_line2,
        "post_code": post_code,
    }
} }
