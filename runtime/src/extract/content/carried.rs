//! How a part of a message becomes an extractor: one macro, whose entries say what the message's field holds.

/// Extractors, each with its documentation, what the field holds, its name, the message's field, and its type:
///
/// - `object`: derefs to the type, which is the API's type of the same name unless it is said;
/// - `file`: an object that can be downloaded;
/// - `list`: derefs to a slice, and is not empty;
/// - `value`: has the value as its only, public field;
/// - `flag`: has nothing.
macro_rules! carried {
    ($($(#[$doc:meta])* $how:ident $name:ident($field:ident) $(: $value:ty)?;)*) => {
        $(carried_one!($how [$(#[$doc])*] $name $field $(($value))?);)*
    };
}

macro_rules! carried_one {
    (object [$($doc:tt)*] $name:ident $field:ident) => {
        carried_one!(object [$($doc)*] $name $field (botwright_api::types::$name));
    };
    (object [$($doc:tt)*] $name:ident $field:ident ($value:ty)) => {
        carried_part!([$($doc)*] $name ($value) |update| $crate::event::message_of(update)?.$field());
    };
    (list [$($doc:tt)*] $name:ident $field:ident ($value:ty)) => {
        carried_part!([$($doc)*] $name ([$value]) |update| {
            $crate::event::message_of(update)?.$field().filter(|list| !list.is_empty())
        });
    };
    (file [$($doc:tt)*] $name:ident $field:ident) => {
        carried_file!([$($doc)*] $name (botwright_api::types::$name) |file| &file.file_id, |update| {
            $crate::event::message_of(update)?.$field()
        });
    };
    (value [$($doc:tt)*] $name:ident $field:ident ($value:ty)) => {
        $($doc)*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub $value);

        carried_fact!($name |message| message.$field().is_some(), message.$field().map(|value| $name(value.into())));
    };
    (flag [$($doc:tt)*] $name:ident $field:ident) => {
        $($doc)*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        carried_fact!($name |message| message.$field(), message.$field().then_some($name));
    };
}

/// An extractor that holds a part of the update, and derefs to it.
macro_rules! carried_part {
    ([$($doc:tt)*] $name:ident ($value:ty) |$update:ident| $part:expr) => {
        $($doc)*
        #[derive(Clone)]
        pub struct $name {
            held: $crate::held::Held<$value>,
        }

        carried_deref!($name ($value) |$update| $part);

        #[diagnostic::do_not_recommend]
        impl $crate::extract::Extract for $name {
            const NARROWS: bool = true;

            fn offers(event: &$crate::event::Event) -> bool {
                event.update().is_some_and(|update| Self::part(update).is_some())
            }

            async fn extract(context: &$crate::context::Context) -> Result<Self, $crate::stop::Stop> {
                let update = context.update().ok_or($crate::stop::Stop::Pass)?;
                let held = $crate::held::Held::of_update(update, Self::part);
                held.map(|held| Self { held }).ok_or($crate::stop::Stop::Pass)
            }
        }

        offered_by_messages!($name);
    };
}

/// An extractor that holds a part of the update which is a file, and can download it.
macro_rules! carried_file {
    (
        [$($doc:tt)*] $name:ident ($value:ty) |$file:ident| $file_id:expr, |$update:ident| $part:expr
    ) => {
        $($doc)*
        #[derive(Clone)]
        pub struct $name {
            bot: botwright_api::Bot,
            held: $crate::held::Held<$value>,
        }

        carried_deref!($name ($value) |$update| $part);

        impl $name {
            /// Where the file lies on the server, as [`getFile`](https://core.telegram.org/bots/api#getfile) tells it.
            ///
            /// # Errors
            /// What Telegram answers; a file of more than 20 MB is refused, except by a Bot API server of one's own.
            pub async fn file(&self) -> Result<botwright_api::types::File, botwright_api::Error> {
                self.bot.get_file(self.id()).await
            }

            /// Downloads the file to a path, and says how many bytes it has. What is there is replaced.
            ///
            /// The content is streamed: no more than a part of it is in memory.
            ///
            /// # Errors
            /// As [`file`](Self::file), and if the download breaks off or the path cannot be written; nothing is at the
            /// path then.
            pub async fn download_to(
                &self,
                path: impl AsRef<std::path::Path> + Send,
            ) -> Result<u64, botwright_api::Error> {
                $crate::extract::content::file::save(&self.bot, self.id(), path.as_ref()).await
            }

            /// Downloads the file into memory.
            ///
            /// # Errors
            /// As [`file`](Self::file), and if the file has more than `limit` bytes.
            pub async fn bytes(&self, limit: u64) -> Result<Vec<u8>, botwright_api::Error> {
                $crate::extract::content::file::read(&self.bot, self.id(), limit).await
            }

            fn id(&self) -> &str {
                let $file = self;
                $file_id
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::extract::Extract for $name {
            const NARROWS: bool = true;

            fn offers(event: &$crate::event::Event) -> bool {
                event.update().is_some_and(|update| Self::part(update).is_some())
            }

            async fn extract(context: &$crate::context::Context) -> Result<Self, $crate::stop::Stop> {
                let update = context.update().ok_or($crate::stop::Stop::Pass)?;
                let held = $crate::held::Held::of_update(update, Self::part);
                held.map(|held| Self { bot: context.bot.clone(), held }).ok_or($crate::stop::Stop::Pass)
            }
        }

        offered_by_messages!($name);
    };
}

macro_rules! carried_deref {
    ($name:ident ($value:ty) |$update:ident| $part:expr) => {
        impl $name {
            fn part($update: &botwright_api::types::Update) -> Option<&$value> {
                $part
            }
        }

        impl std::ops::Deref for $name {
            type Target = $value;

            fn deref(&self) -> &$value {
                &self.held
            }
        }
    };
}

/// An extractor that copies what it takes.
macro_rules! carried_fact {
    ($name:ident |$message:ident| $is_there:expr, $fact:expr) => {
        #[diagnostic::do_not_recommend]
        impl $crate::extract::Extract for $name {
            const NARROWS: bool = true;

            fn offers(event: &$crate::event::Event) -> bool {
                event.any_message().is_some_and(|$message| $is_there)
            }

            async fn extract(context: &$crate::context::Context) -> Result<Self, $crate::stop::Stop> {
                context.any_message().and_then(|$message| $fact).ok_or($crate::stop::Stop::Pass)
            }
        }

        offered_by_messages!($name);
    };
}

/// Whoever takes a message can take these.
macro_rules! offered_by_messages {
    ($($name:ty),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $crate::extract::available::NewMessage for $name {}
            #[diagnostic::do_not_recommend]
            impl<K: $crate::kinds::CarriesMessage> $crate::extract::available::On<K> for $name {}
        )*
    };
}

/// Of what messages offer, that which a message with a command can have as well.
macro_rules! offered_by_commands {
    ($($name:ty),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $crate::extract::available::Command for $name {}
        )*
    };
}
