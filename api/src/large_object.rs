//! Large objects: the common fields inline, the rare ones behind one box that most values do not have.

/// `Serialize` and `Deserialize` of a large object.
macro_rules! large_object {
    ($type:ident {
        $(required { $($required_name:literal: $required:ident $($required_how:ident)?,)* })?
        $(booleans { $($boolean_name:literal: $boolean:ident,)* })?
        $(optional { $($optional_name:literal: $optional:ident $($optional_how:ident)?,)* })?
        $(flags { $($flag_name:literal: $flag:ident,)* })?
    } rare $rare:ident {
        optional { $($rare_name:literal: $rare_field:ident $($rare_how:ident)?,)* }
        $(flags { $($rare_flag_name:literal: $rare_flag:ident,)* })?
    }) => {
        impl<'de> crate::object::Object<'de> for $type {
            const NAME: &'static str = stringify!($type);

            fn from_map<A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                $($(let mut $required = None;)*)?
                $($(let mut $boolean = false;)*)?
                $($(let mut $optional = None;)*)?
                $($(let mut $flag = false;)*)?
                let mut rare: Option<Box<$rare>> = None;
                while let Some(key) = crate::object::next_key(&mut map)? {
                    match &*key {
                        $($($required_name => $required = Some(required_value!(map $($required_how)?)),)*)?
                        $($($boolean_name => $boolean = map.next_value()?,)*)?
                        $($($optional_name => $optional = optional_value!(map $($optional_how)?),)*)?
                        $($($flag_name => $flag = map.next_value()?,)*)?
                        $($rare_name => {
                            rare.get_or_insert_default().$rare_field = optional_value!(map $($rare_how)?);
                        })*
                        $($($rare_flag_name => rare.get_or_insert_default().$rare_flag = map.next_value()?,)*)?
                        _ => crate::object::skip(&mut map)?,
                    }
                }
                Ok(Self {
                    $($($required: crate::object::required($required, $required_name)?,)*)?
                    $($($boolean,)*)?
                    $($($optional,)*)?
                    $($($flag,)*)?
                    rare,
                })
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::object::deserialize(deserializer)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $($(map.serialize_entry($required_name, &self.$required)?;)*)?
                $($(map.serialize_entry($boolean_name, &self.$boolean)?;)*)?
                $($(if let Some(value) = &self.$optional {
                    map.serialize_entry($optional_name, value)?;
                })*)?
                $($(if self.$flag {
                    map.serialize_entry($flag_name, &true)?;
                })*)?
                if let Some(rare) = &self.rare {
                    $(if let Some(value) = &rare.$rare_field {
                        map.serialize_entry($rare_name, value)?;
                    })*
                    $($(if rare.$rare_flag {
                        map.serialize_entry($rare_flag_name, &true)?;
                    })*)?
                }
                map.end()
            }
        }
    };
}

/// For each field of a large object an accessor of its name and a setter `with_` its name.
macro_rules! accessors {
    ($type:ident {
        $($how:ident $field:ident $with:ident: $value:ty,)*
    } rare $rare:ident {
        $($rare_how:ident $rare_field:ident $rare_with:ident: $rare_value:ty,)*
    }) => {
        impl $type {
            $(accessor!($how common common_mut $field $with: $value);)*
            $(accessor!($rare_how rare rare_mut $rare_field $rare_with: $rare_value);)*

            fn common(&self) -> Option<&Self> {
                Some(self)
            }

            fn common_mut(&mut self) -> &mut Self {
                self
            }

            fn rare(&self) -> Option<&$rare> {
                self.rare.as_deref()
            }

            fn rare_mut(&mut self) -> &mut $rare {
                self.rare.get_or_insert_default()
            }
        }
    };
}

macro_rules! accessor {
    (copied $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        #[doc = concat!("The field `", stringify!($field), "`.")]
        pub fn $field(&self) -> $value {
            self.$field
        }
    };
    (whole $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        #[doc = concat!("The field `", stringify!($field), "`.")]
        pub fn $field(&self) -> &$value {
            &self.$field
        }
    };
    (flag $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        #[doc = concat!("Whether `", stringify!($field), "` is there.")]
        pub fn $field(&self) -> bool {
            self.$part().is_some_and(|part| part.$field)
        }

        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $with(mut self, value: bool) -> Self {
            self.$part_mut().$field = value;
            self
        }
    };
    (copy $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        accessor!(read $part $field -> $value, |field| *field);
        accessor!(write $part_mut $field $with: $value);
    };
    (text $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        accessor!(read $part $field -> &str, Option::as_deref);
        accessor!(write $part_mut $field $with: $value);
    };
    (list $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        accessor!(read $part $field -> &[$value], Option::as_deref);

        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $with(mut self, value: impl IntoIterator<Item = impl Into<$value>>) -> Self {
            self.$part_mut().$field = Some(value.into_iter().map(Into::into).collect());
            self
        }
    };
    (boxed $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        accessor!(read $part $field -> &$value, Option::as_deref);
        accessor!(write $part_mut $field $with: Box<$value>);
    };
    (value $part:ident $part_mut:ident $field:ident $with:ident: $value:ty) => {
        accessor!(read $part $field -> &$value, Option::as_ref);
        accessor!(write $part_mut $field $with: $value);
    };
    (read $part:ident $field:ident -> $value:ty, $read:expr) => {
        #[doc = concat!("The field `", stringify!($field), "`, if it is there.")]
        pub fn $field(&self) -> Option<$value> {
            self.$part().map(|part| &part.$field).and_then($read)
        }
    };
    (write $part_mut:ident $field:ident $with:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $with(mut self, value: impl Into<$value>) -> Self {
            self.$part_mut().$field = Some(value.into());
            self
        }
    };
}
