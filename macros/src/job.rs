//! `#[job]`, `#[job(every = "1h")]`, `#[job(cron = "0 9 * * *", tz = "Europe/Oslo")]`: what stands in the brackets, and the
//! functions that start a job.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{FnArg, GenericArgument, LitInt, LitStr, PathArguments, Token, Type};

use crate::handler::{Deadline, Function};
use crate::span::at;
use crate::{diagnostics, duration};

/// What an attribute says.
#[derive(Default)]
pub(crate) struct Job {
    schedule: Option<Schedule>,
    zone: Option<LitStr>,
    weekdays: Option<LitStr>,
    retries: u32,
    misfire: Option<Ident>,
    deadline: Option<Deadline>,
}

/// When a declared job runs.
enum Schedule {
    Every(u64),
    Daily(LitStr),
    Cron(LitStr),
}

const OPTIONS: &str = "`every = \"1h\"`, `daily = \"09:00\"`, `cron = \"0 9 * * *\"`, `tz = \"Europe/Oslo\"`, `weekdays = \"mon-fri\"`, `retries = 3`, `misfire = skip` and `deadline = \"10s\"`";

impl Parse for Job {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut job = Self::default();
        let mut seen: Vec<Ident> = Vec::new();
        while !input.is_empty() {
            let name: Ident = input.parse()?;
            if seen.contains(&name) {
                return Err(diagnostics::option_twice(&name));
            }
            job.option(&name, input)?;
            seen.push(name);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        job.check()
    }
}

impl Job {
    /// Whether it says itself when it runs.
    pub(crate) fn is_declared(&self) -> bool {
        self.schedule.is_some()
    }

    /// The constant `JobSettings` of the runtime.
    pub(crate) fn settings(&self) -> TokenStream {
        let zone = self.zone.as_ref().map_or_else(|| "UTC".to_owned(), LitStr::value);
        let weekdays = self.weekdays.as_ref().map_or_else(|| "*".to_owned(), LitStr::value);
        let declaration = self.schedule.as_ref().map(|schedule| match schedule {
            Schedule::Every(seconds) => quote!(Every { seconds: #seconds }),
            Schedule::Daily(times) => quote!(Daily { times: #times, weekdays: #weekdays, zone: #zone }),
            Schedule::Cron(pattern) => quote!(Cron { pattern: #pattern, zone: #zone }),
        });
        let declared = declaration.map_or_else(
            || quote!(::core::option::Option::None),
            |declaration| {
                quote!(::core::option::Option::Some(::botwright::__private::Declaration::#declaration))
            },
        );
        let misfire = match self.misfire.as_ref().map(Ident::to_string).as_deref() {
            Some("skip") => quote!(Skip),
            Some("all") => quote!(All),
            _ => quote!(Once),
        };
        let retries = self.retries;
        quote!(::botwright::__private::JobSettings {
            declared: #declared, misfire: ::botwright::jobs::Misfire::#misfire, retries: #retries
        })
    }

    /// What is said behind the constant `Meta`.
    pub(crate) fn limits(&self) -> TokenStream {
        self.deadline.as_ref().map(Deadline::expand).unwrap_or_default()
    }

    /// The checks that the runtime makes while compiling, each at the text that it reads.
    pub(crate) fn checks(&self) -> TokenStream {
        let pattern = match &self.schedule {
            Some(Schedule::Daily(times)) => Some(("check_times", times)),
            Some(Schedule::Cron(pattern)) => Some(("check_cron", pattern)),
            _ => None,
        };
        let zone = self.zone.as_ref().map(|zone| ("check_zone", zone));
        let weekdays = self.weekdays.as_ref().map(|weekdays| ("check_weekdays", weekdays));
        let checks = [pattern, zone, weekdays].into_iter().flatten().map(|(check, text)| {
            let check = Ident::new(check, at(text));
            quote_spanned!(at(text)=> const _: () = ::botwright::__private::#check(#text);)
        });
        quote!(#(#checks)*)
    }

    fn option(&mut self, name: &Ident, input: ParseStream) -> syn::Result<()> {
        let option = name.to_string();
        if option == "deadline" {
            self.deadline = Some(input.parse()?);
            return Ok(());
        }
        if !matches!(option.as_str(), "every" | "daily" | "cron" | "tz" | "weekdays" | "retries" | "misfire")
        {
            return Err(diagnostics::unknown_option(name, "job", OPTIONS));
        }
        input.parse::<Token![=]>()?;
        match option.as_str() {
            "retries" => self.retries = input.parse::<LitInt>()?.base10_parse()?,
            "misfire" => self.misfire = Some(misfire(input)?),
            "tz" => self.zone = Some(input.parse()?),
            "weekdays" => self.weekdays = Some(input.parse()?),
            _ if self.schedule.is_some() => return Err(diagnostics::two_schedules(name)),
            "daily" => self.schedule = Some(Schedule::Daily(input.parse()?)),
            "cron" => self.schedule = Some(Schedule::Cron(input.parse()?)),
            _ => {
                let literal: LitStr = input.parse()?;
                let seconds = duration::seconds(&literal)?;
                if seconds == 0 {
                    return Err(diagnostics::no_distance(&literal));
                }
                self.schedule = Some(Schedule::Every(seconds));
            }
        }
        Ok(())
    }

    fn check(self) -> syn::Result<Self> {
        match (&self.schedule, &self.zone, &self.weekdays) {
            (None, Some(text), _) | (None, _, Some(text)) => Err(diagnostics::option_without_schedule(text)),
            (Some(Schedule::Every(..)), Some(zone), _) => Err(diagnostics::zone_of_distance(zone)),
            (Some(Schedule::Every(..) | Schedule::Cron(_)), _, Some(weekdays)) => {
                Err(diagnostics::weekdays_of_daily(weekdays))
            }
            _ => Ok(self),
        }
    }
}

fn misfire(input: ParseStream) -> syn::Result<Ident> {
    let word: Ident = input.parse().map_err(|error| diagnostics::unknown_misfire(error.span()))?;
    if word == "skip" || word == "once" || word == "all" {
        return Ok(word);
    }
    Err(diagnostics::unknown_misfire(word.span()))
}

/// The `Payload<T>` among the arguments, and its `T`.
pub(crate) fn payload(function: &Function) -> Option<(&Type, &Type)> {
    function.sig.inputs.iter().find_map(|argument| {
        let FnArg::Typed(argument) = argument else { return None };
        let Type::Path(path) = &*argument.ty else { return None };
        let last = path.path.segments.last().filter(|last| last.ident == "Payload")?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first()? {
            GenericArgument::Type(inner) => Some((&*argument.ty, inner)),
            _ => None,
        }
    })
}

/// `ring::after(..)` and its like, with the payload that the handler takes.
pub(crate) fn starters(function: &Function) -> TokenStream {
    let (visibility, name) = (&function.vis, &function.sig.ident);
    let kind = payload(function).map(|(_, kind)| kind);
    let (parameter, pass) = match kind {
        Some(kind) => (quote!(payload: #kind), quote!(payload)),
        None => (quote!(), quote!()),
    };
    let starter = kind.map_or_else(
        || quote!(::botwright::__private::Starter::new(meta)),
        |kind| quote_spanned!(at(kind)=> ::botwright::__private::Starter::with::<#kind>(meta, &payload)),
    );
    // Asked for only where a job is started: where it is defined, the argument complains.
    let stored =
        kind.map(|kind| quote_spanned!(kind.span()=> where for<'w> #kind: ::botwright::jobs::Storable));
    let functions = FUNCTIONS.map(|(method, doc)| {
        let method = Ident::new(method, name.span());
        let (takes, gives) = words(&method);
        let doc = doc.replace("{name}", &name.to_string());
        quote! {
            #[doc = #doc]
            #visibility fn #method(#takes #parameter) -> ::botwright::jobs::NewJob {
                Self::starter(#pass).#method(#gives)
            }
        }
    });
    quote! {
        #[allow(dead_code, clippy::needless_pass_by_value)]
        impl #name #stored {
            fn starter(#parameter) -> ::botwright::__private::Starter {
                let meta = <Self as ::botwright::__private::Handler>::ROUTE.meta;
                #starter
            }

            #(#functions)*
        }
    }
}

const FUNCTIONS: [(&str, &str); 6] = [
    ("after", "A job that runs `{name}` once, after a while; it starts when it is awaited."),
    ("at", "A job that runs `{name}` once, at a moment; one that has passed is at once."),
    ("every", "A job that runs `{name}` again and again, at this distance."),
    ("daily", "A job that runs `{name}` every day at these times: `\"09:00\"`, `\"09:00, 18:30\"`."),
    ("monthly", "A job that runs `{name}` every month on this day, at these times: `31`, `MonthDay::Last`."),
    ("cron", "A job that runs `{name}` by a cron pattern: `\"0 9 * * mon-fri\"`."),
];

/// The parameters of one of the functions, and how they are handed on.
fn words(method: &Ident) -> (TokenStream, TokenStream) {
    match method.to_string().as_str() {
        "after" => (quote!(delay: ::core::time::Duration,), quote!(delay)),
        "at" => (
            quote!(moment: impl ::core::convert::Into<::botwright::jobs::Moment>,),
            quote!(::core::convert::Into::into(moment)),
        ),
        "every" => (quote!(period: ::core::time::Duration,), quote!(period)),
        "daily" => {
            (quote!(times: impl ::core::convert::AsRef<str>,), quote!(::core::convert::AsRef::as_ref(&times)))
        }
        "monthly" => (
            quote!(
                day: impl ::core::convert::Into<::botwright::jobs::MonthDay>,
                times: impl ::core::convert::AsRef<str>,
            ),
            quote!(::core::convert::Into::into(day), ::core::convert::AsRef::as_ref(&times)),
        ),
        _ => (
            quote!(pattern: impl ::core::convert::AsRef<str>,),
            quote!(::core::convert::AsRef::as_ref(&pattern)),
        ),
    }
}
