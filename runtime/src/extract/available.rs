//! The marker traits, one for each trigger.

/// What a `#[command]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[command]` handler cannot take `{Self}`",
    label = "no such thing in a command",
    note = "a command offers `Message`, `Chat`, `User`, `Text`, `Args`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait Command {}

/// What a `#[message]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[message]` handler cannot take `{Self}`",
    label = "no such thing in a message",
    note = "a message offers `Message`, `Chat`, `User`, `Text`, `Photo`, `Document` and all else in `botwright::content`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait NewMessage {}

/// What a `#[callback]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[callback]` handler cannot take `{Self}`",
    label = "no such thing in a callback query",
    note = "a callback query offers `CallbackQuery`, `Message`, `Chat`, `User`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait Callback {}

/// What an `#[inline_query]` handler can take.
#[diagnostic::on_unimplemented(
    message = "an `#[inline_query]` handler cannot take `{Self}`",
    label = "no such thing in an inline query",
    note = "an inline query offers `InlineQuery`, `User`, `Bot`, `Arc<Update>`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait Inline {}

/// What an `#[on(K)]` handler can take.
#[diagnostic::on_unimplemented(
    message = "an `#[on({K})]` handler cannot take `{Self}`",
    label = "no such thing in an update of the kind `{K}`",
    note = "what comes with each kind stands in the documentation of `#[on]`; `Bot`, `Arc<Update>`, `Dep<T>` and `Option` of anything are always there"
)]
pub trait On<K> {}

/// What an `#[observe]` handler can take.
#[diagnostic::on_unimplemented(
    message = "an `#[observe]` handler cannot take `{Self}`",
    label = "not every update brings it",
    note = "take `Option<{Self}>`; `Bot`, `Arc<Update>` and `Dep<T>` are always there"
)]
pub trait Observe {}

/// What a `#[startup]` or `#[shutdown]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[startup]` or `#[shutdown]` handler cannot take `{Self}`",
    label = "no update has come",
    note = "take `Bot`, `Dep<T>` or `BotData<T>`"
)]
pub trait Lifecycle {}

/// What an `#[enter]` handler can take.
#[diagnostic::on_unimplemented(
    message = "an `#[enter]` handler cannot take `{Self}`",
    label = "a state can be entered without it",
    note = "an entered state offers `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, its own fields, and `Option` of anything"
)]
pub trait Enter {}

/// What a `#[timeout]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[timeout]` handler cannot take `{Self}`",
    label = "time alone does not bring it",
    note = "a timeout offers `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait Timeout {}

/// What a `#[recover]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[recover]` handler cannot take `{Self}`",
    label = "not every update brings it",
    note = "a lost conversation offers `Lost`, `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait Recover {}

/// What a `#[returned]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[returned]` handler cannot take `{Self}`",
    label = "a conversation can end without it",
    note = "what returns offers `Returned<T>`, `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, the fields of the state, and `Option` of anything"
)]
pub trait Back {}

/// What a `#[job]` handler can take.
#[diagnostic::on_unimplemented(
    message = "a `#[job]` handler cannot take `{Self}`",
    label = "time alone does not bring it",
    note = "a job offers `Payload<T>`, `Job`, `Jobs`, `Chat`, `User`, `Bot`, `Dep<T>`, `UserData<T>`, and `Option` of anything"
)]
pub trait Job {}

/// What a `#[job]` handler can take that says itself when it runs.
#[diagnostic::on_unimplemented(
    message = "a declared `#[job]` handler cannot take `{Self}`",
    label = "it belongs to nobody, and nobody starts it",
    note = "a declared job offers `Job`, `Jobs`, `Bot`, `Dep<T>` and `BotData<T>`; one that is started with `.chat(..)` and `.user(..)` has more"
)]
pub trait DeclaredJob {}

/// What an `#[on_error]` handler can take.
#[diagnostic::on_unimplemented(
    message = "an `#[on_error]` handler cannot take `{Self}`",
    label = "an error may come without it",
    note = "an error offers `Failure`, `Bot`, `Dep<T>`, and `Option` of anything, such as `Option<Chat>`"
)]
pub trait OnError {}
