//! The kinds of updates, made from one list.

macro_rules! update_kinds {
    (
        off_by_default: [$($off:literal),*],
        $($name:literal $accessor:ident => $variant:ident($payload:ty),)*
    ) => {
        /// What an update is about.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum UpdateKind {
            $(#[doc = concat!("`", $name, "`")] $variant(Box<$payload>),)*
            /// A kind that this version does not know, or a payload that does not decode; kept whole.
            Unknown(Box<crate::update::UnknownUpdate>),
        }

        #[derive(Clone, Copy)]
        enum Number {
            $($variant,)*
        }

        impl UpdateKind {
            /// The names of all kinds that this version knows.
            pub const NAMES: &'static [&'static str] = &[$($name,)*];

            /// The names of the kinds that Telegram sends only when asked for them.
            pub const OFF_BY_DEFAULT: &'static [&'static str] = &[$($off,)*];

            /// The kind's name, as in `allowed_updates`.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $name,)*
                    Self::Unknown(unknown) => &unknown.name,
                }
            }

            /// The kind's place in [`UpdateKind::NAMES`]; `None` when it is no known kind.
            pub fn number(&self) -> Option<usize> {
                Some(match self {
                    $(Self::$variant(_) => Number::$variant as usize,)*
                    Self::Unknown(_) => return None,
                })
            }

            /// Reads the payload for a key; `None` when it is no known kind.
            pub(crate) fn read<'de, A: serde::de::MapAccess<'de>>(
                name: &str,
                map: &mut A,
            ) -> Result<Option<Self>, A::Error> {
                Ok(Some(match name {
                    $($name => Self::$variant(map.next_value()?),)*
                    _ => return Ok(None),
                }))
            }

            /// Writes the payload under its key.
            pub(crate) fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$variant(payload) => map.serialize_entry($name, payload),)*
                    Self::Unknown(unknown) if unknown.name.is_empty() => Ok(()),
                    Self::Unknown(unknown) => map.serialize_entry(&unknown.name, &unknown.value),
                }
            }
        }

        impl crate::types::Update {
            $(#[doc = concat!("The payload of an update of the kind `", $name, "`.")]
            pub fn $accessor(&self) -> Option<&$payload> {
                match &self.kind {
                    UpdateKind::$variant(payload) => Some(payload),
                    _ => None,
                }
            })*
        }
    };
}
