//! How a handler runs: the arguments that are extractors are taken, the function is called, its answer is collected.
//!
//! Here once, with the types as parameters, and not in every expansion: few things take the compiler longer to check than a
//! future, and a bot has hundreds of handlers.

mod captures;

use std::future::Future;
use std::marker::PhantomData;

use self::captures::Captures;
pub use self::captures::{ButtonData, CommandWords, QueryWords};
use crate::answer::Response;
use crate::context::Context;
use crate::event::Event;
use crate::extract::Extract;
use crate::handler::BoxFuture;
use crate::stop::Stop;

/// What a route's `run` gives.
type Running = BoxFuture<'static, Result<Response, Stop>>;

/// Runs a function that does not wait: `call` gives it what was captured and extracted, `answer` is that of its return type.
pub fn run<C: Captures, E: Extractors, R: 'static>(
    context: Context,
    captures: C,
    _: E,
    call: impl FnOnce(&Context, C::Values, E::Values) -> Result<R, Stop> + Send + 'static,
    answer: fn(R, &mut Response) -> Result<(), Stop>,
) -> Running {
    Box::pin(async move {
        context.hold(&[E::locks]).await?;
        let values = E::extract(&context).await?;
        let mut response = Response::default();
        let bound = captures.capture(&context)?;
        answer(call(&context, bound, values)?, &mut response)?;
        Ok(response)
    })
}

/// Runs an `async` function: `call` gives it what was captured and extracted, `answer` is that of its return type.
pub fn run_async<C: Captures, E: Extractors, F: Future<Output: 'static> + Send + 'static>(
    context: Context,
    captures: C,
    _: E,
    call: impl FnOnce(&Context, C::Values, E::Values) -> Result<F, Stop> + Send + 'static,
    answer: fn(F::Output, &mut Response) -> Result<(), Stop>,
) -> Running {
    Box::pin(async move {
        context.hold(&[E::locks]).await?;
        let values = E::extract(&context).await?;
        let bound = captures.capture(&context)?;
        let future = call(&context, bound, values)?;
        let mut response = Response::default();
        answer(future.await, &mut response)?;
        Ok(response)
    })
}

/// One argument's extractor.
pub struct Take<T>(PhantomData<fn() -> T>);

/// What stands for an argument that is no extractor, which the compiler has complained about already.
pub struct Nothing<T>(PhantomData<fn() -> T>);

impl<T> Take<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Nothing<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

/// Takes one argument.
pub trait Extractor: 'static {
    /// The argument.
    type Value: 'static;

    /// The names of the locks that it takes.
    fn locks(event: &Event, locks: &mut Vec<String>);

    /// The value.
    fn take(context: &Context) -> impl Future<Output = Result<Self::Value, Stop>> + Send;
}

impl<T: Extract + 'static> Extractor for Take<T> {
    type Value = T;

    fn locks(event: &Event, locks: &mut Vec<String>) {
        T::locks(event, locks);
    }

    fn take(context: &Context) -> impl Future<Output = Result<T, Stop>> + Send {
        T::extract(context)
    }
}

impl<T: 'static> Extractor for Nothing<T> {
    type Value = T;

    fn locks(_: &Event, _: &mut Vec<String>) {}

    async fn take(_: &Context) -> Result<T, Stop> {
        Err(Stop::Pass)
    }
}

/// The extractors of a handler, as nested pairs that end with `()`.
pub trait Extractors: 'static {
    /// The values, as nested pairs that end with `()`.
    type Values: 'static;

    /// The names of the locks that they take.
    fn locks(event: &Event, locks: &mut Vec<String>);

    /// The values, taken in order.
    fn extract(context: &Context) -> impl Future<Output = Result<Self::Values, Stop>> + Send;
}

impl Extractors for () {
    type Values = ();

    fn locks(_: &Event, _: &mut Vec<String>) {}

    async fn extract(_: &Context) -> Result<(), Stop> {
        Ok(())
    }
}

impl<A: Extractor<Value: Send>, B: Extractors> Extractors for (A, B) {
    type Values = (A::Value, B::Values);

    fn locks(event: &Event, locks: &mut Vec<String>) {
        A::locks(event, locks);
        B::locks(event, locks);
    }

    async fn extract(context: &Context) -> Result<Self::Values, Stop> {
        let first = A::take(context).await?;
        Ok((first, B::extract(context).await?))
    }
}
