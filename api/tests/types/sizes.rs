//! Values stay small, as many are on their way at once.

use botwright_api::Error;
use botwright_api::types::{Message, Update, User};

#[test]
fn sizes() {
    assert!(size_of::<Update>() <= 32, "{}", size_of::<Update>());
    assert!(size_of::<Message>() <= 256, "{}", size_of::<Message>());
    assert!(size_of::<Result<User, Error>>() <= size_of::<User>() + 8);
    assert!(size_of::<Error>() <= 40, "{}", size_of::<Error>());
}
