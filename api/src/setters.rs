//! Setters for what is optional: named as the field, chained after `new`.

/// The setters of a type.
macro_rules! setters {
    ($type:ident { $($how:ident $field:ident: $value:ty,)* }) => {
        impl $type {
            $(setter!($how $field: $value);)*
        }
    };
}

/// The setters of a method's params, on the params themselves and on a call that has not been sent.
macro_rules! params {
    ($type:ident { $($how:ident $field:ident: $value:ty,)* }) => {
        setters! { $type { $($how $field: $value,)* } }

        impl crate::Call<$type> {
            $(call_setter!($how $field: $value);)*
        }
    };
}

macro_rules! setter {
    (value $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: impl Into<$value>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    (choice $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: bool) -> Self {
            self.$field = Some($field);
            self
        }
    };
    (flag $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: bool) -> Self {
            self.$field = $field;
            self
        }
    };
    (list $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$value>>) -> Self {
            self.$field = Some($field.into_iter().map(Into::into).collect());
            self
        }
    };
    (rows $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(
            mut self,
            $field: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<$value>>>,
        ) -> Self {
            let rows = $field.into_iter();
            self.$field = Some(rows.map(|row| row.into_iter().map(Into::into).collect()).collect());
            self
        }
    };
}

macro_rules! call_setter {
    (value $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: impl Into<$value>) -> Self {
            self.method.$field = Some($field.into());
            self
        }
    };
    (choice $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: bool) -> Self {
            self.method.$field = Some($field);
            self
        }
    };
    (list $field:ident: $value:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$value>>) -> Self {
            self.method = self.method.$field($field);
            self
        }
    };
}
