//! What a person shares with the bot: users, a chat, leave to write, documents of Telegram Passport, data of a mini app.

carried! {
    /// Users, as a button of the keyboard asked for. Derefs to [`types::UsersShared`](botwright_api::types::UsersShared).
    object UsersShared(users_shared);
    /// A chat, as a button of the keyboard asked for. Derefs to [`types::ChatShared`](botwright_api::types::ChatShared).
    object ChatShared(chat_shared);
    /// The person has let the bot write to them. Derefs to
    /// [`types::WriteAccessAllowed`](botwright_api::types::WriteAccessAllowed).
    object WriteAccessAllowed(write_access_allowed);
    /// The person has logged in on this website.
    value ConnectedWebsite(connected_website): String;
    /// Documents of Telegram Passport, encrypted. Derefs to [`types::PassportData`](botwright_api::types::PassportData).
    object PassportData(passport_data);
    /// What a mini app has sent. Derefs to [`types::WebAppData`](botwright_api::types::WebAppData).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message]
    /// fn chosen(sent: WebAppData) -> String {
    ///     format!("You chose {}.", sent.data)
    /// }
    /// ```
    object WebAppData(web_app_data);
}
