//! Dependencies: built once, before the first update, by `#[provide]` functions.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::extract::Extract;
use crate::handler::BoxFuture;
use crate::stop::Stop;

/// A dependency, shared by all handlers. Derefs to `T`.
///
/// ```
/// # use botwright::prelude::*;
/// struct Rates {
///     euro: f64,
/// }
///
/// #[provide]
/// fn rates() -> Rates {
///     Rates { euro: 1.1 }
/// }
///
/// #[command("euro")]
/// fn euro(rates: Dep<Rates>) -> String {
///     format!("One euro is {} dollars.", rates.euro)
/// }
/// ```
pub struct Dep<T>(Arc<T>);

impl<T> Dep<T> {
    /// The shared value itself, to be kept beyond the handler.
    pub fn into_arc(self) -> Arc<T> {
        self.0
    }
}

impl<T> Clone for Dep<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Dep<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Provided + Send + Sync + 'static> Extract for Dep<T> {
    async fn extract(context: &Context) -> std::result::Result<Self, Stop> {
        context.shared.dependencies.get().map_err(Stop::Failed)
    }
}

/// A type that a `#[provide]` function of this program returns.
#[diagnostic::on_unimplemented(
    message = "nothing provides `{Self}`: write a `#[provide]` function that returns it",
    label = "nothing provides this"
)]
pub trait Provided {}

/// A `#[provide]` function, collected at link time.
pub struct Provider {
    /// The function's name.
    pub name: &'static str,
    /// The file it stands in.
    pub file: &'static str,
    /// The line of its attribute.
    pub line: u32,
    /// What it returns.
    pub provides: fn() -> Key,
    /// What it takes.
    pub needs: fn() -> Vec<Key>,
    /// Builds the value out of what is ready.
    pub build: fn(Dependencies) -> BoxFuture<'static, Result<Value>>,
}

inventory::collect!(Provider);

/// A provided value.
pub type Value = Arc<dyn Any + Send + Sync>;

/// A type, with its name for messages.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    id: TypeId,
    name: &'static str,
}

impl Key {
    /// The key of a type.
    pub fn of<T: 'static>() -> Self {
        Self { id: TypeId::of::<T>(), name: std::any::type_name::<T>() }
    }
}

/// What a provider returns: the value, or a `Result` of it.
pub trait Outcome<T> {
    /// The value.
    fn value(self) -> Result<Value>;
}

impl<T: Send + Sync + 'static> Outcome<T> for T {
    fn value(self) -> Result<Value> {
        Ok(Arc::new(self))
    }
}

impl<T: Send + Sync + 'static, E: Into<Error>> Outcome<T> for Result<T, E> {
    fn value(self) -> Result<Value> {
        self.map_err(Into::into).map(|value| Arc::new(value) as Value)
    }
}

/// All values that are ready.
#[derive(Clone, Default)]
pub struct Dependencies {
    values: HashMap<TypeId, Value>,
}

impl Dependencies {
    /// Adds a value that needs no provider; it wins over a provider of the same type.
    pub(crate) fn add<T: Send + Sync + 'static>(&mut self, value: T) {
        self.values.insert(TypeId::of::<T>(), Arc::new(value));
    }

    /// A value by its type.
    pub fn get<T: Send + Sync + 'static>(&self) -> Result<Dep<T>> {
        let value = self.values.get(&TypeId::of::<T>()).cloned().and_then(|value| value.downcast().ok());
        value.map(Dep).ok_or_else(|| {
            Error::text(format!("`{}` was not built before the first update", Key::of::<T>().name))
        })
    }

    /// Builds everything that is provided, each value after those that it needs.
    pub(crate) async fn build(mut self, providers: &[&'static Provider]) -> Result<Self> {
        let mut waiting: Vec<&Provider> = providers.to_vec();
        waiting.retain(|provider| !self.has((provider.provides)()));
        check_twice(&waiting)?;
        while !waiting.is_empty() {
            let ready =
                waiting.iter().position(|provider| (provider.needs)().into_iter().all(|need| self.has(need)));
            let provider = waiting.remove(ready.ok_or_else(|| stuck(&self, &waiting))?);
            let key = (provider.provides)();
            let built = (provider.build)(self.clone()).await;
            let value = built.map_err(|error| {
                Error::text(format!("`{}` could not provide `{}`: {error:?}", provider.name, key.name))
            })?;
            self.values.insert(key.id, value);
        }
        Ok(self)
    }

    fn has(&self, key: Key) -> bool {
        self.values.contains_key(&key.id)
    }
}

fn check_twice(providers: &[&Provider]) -> Result {
    for (index, provider) in providers.iter().enumerate() {
        let key = (provider.provides)();
        if let Some(other) = providers[..index].iter().find(|other| (other.provides)().id == key.id) {
            return Err(Error::text(format!(
                "`{}` is provided twice: by `{}` ({}:{}) and by `{}` ({}:{})",
                key.name, other.name, other.file, other.line, provider.name, provider.file, provider.line
            )));
        }
    }
    Ok(())
}

/// Why no provider can go on: something is missing, or they wait for each other.
fn stuck(ready: &Dependencies, waiting: &[&Provider]) -> Error {
    let provided: Vec<TypeId> = waiting.iter().map(|provider| (provider.provides)().id).collect();
    for provider in waiting {
        let missing =
            (provider.needs)().into_iter().find(|need| !ready.has(*need) && !provided.contains(&need.id));
        if let Some(missing) = missing {
            return Error::text(format!(
                "nothing provides `{}`, which `{}` needs ({}:{})",
                missing.name, provider.name, provider.file, provider.line
            ));
        }
    }
    let names: Vec<String> = waiting
        .iter()
        .map(|provider| format!("`{}` ({}:{})", provider.name, provider.file, provider.line))
        .collect();
    Error::text(format!("these providers wait for each other: {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Tea;
    struct Kettle;
    struct Water;

    fn never(_: Dependencies) -> BoxFuture<'static, Result<Value>> {
        Box::pin(async { Err(Error::text("there is none")) })
    }

    const fn provider(name: &'static str, provides: fn() -> Key, needs: fn() -> Vec<Key>) -> Provider {
        Provider { name, file: "tea.rs", line: 7, provides, needs, build: never }
    }

    static TEA: Provider = provider("tea", Key::of::<Tea>, || vec![Key::of::<Kettle>()]);
    static KETTLE: Provider = provider("kettle", Key::of::<Kettle>, || vec![Key::of::<Tea>()]);
    static WATER: Provider = provider("water", Key::of::<Water>, Vec::new);
    static WELL: Provider = provider("well", Key::of::<Water>, Vec::new);

    async fn refusal(providers: &[&'static Provider]) -> String {
        let built = Dependencies::default().build(providers).await;
        built.err().expect("nothing here can be built").to_string().replace("botwright::provide::tests::", "")
    }

    #[tokio::test]
    async fn a_circle_is_reported_with_all_who_wait() {
        let wanted = "these providers wait for each other: `tea` (tea.rs:7), `kettle` (tea.rs:7)";
        assert_eq!(refusal(&[&TEA, &KETTLE]).await, wanted);
    }

    #[tokio::test]
    async fn what_nobody_provides_is_reported_with_who_needs_it() {
        assert_eq!(refusal(&[&TEA]).await, "nothing provides `Kettle`, which `tea` needs (tea.rs:7)");
    }

    #[tokio::test]
    async fn two_providers_of_one_type_are_reported() {
        let wanted = "`Water` is provided twice: by `water` (tea.rs:7) and by `well` (tea.rs:7)";
        assert_eq!(refusal(&[&WATER, &WELL]).await, wanted);
    }

    #[tokio::test]
    async fn a_provider_s_own_error_is_kept() {
        assert_eq!(refusal(&[&WATER]).await, "`water` could not provide `Water`: there is none");
    }
}
