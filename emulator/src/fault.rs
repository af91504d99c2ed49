//! Faults on demand: what goes wrong with the bot's next calls.

use std::time::Duration;

use botwright_api::ChatId;

use crate::http::failure::Failure;

/// Something that goes wrong with a call, for [`Emulator::inject`](crate::Emulator::inject). It happens to the next call of
/// any method, once, unless it is narrowed to a [method](Self::method) or a [chat](Self::chat), or is to happen
/// [more often](Self::times).
///
/// ```no_run
/// # fn example(emulator: &botwright_emulator::Emulator, ann: &botwright_emulator::Person) {
/// use botwright_emulator::Fault;
///
/// emulator.inject(Fault::too_many(30).method("sendMessage").chat(ann.chat_id()));
/// emulator.inject(Fault::unanswered().method("sendMessage").times(2));
/// emulator.inject(Fault::refused(500, "Internal Server Error").always());
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault happens only when it is injected"]
pub struct Fault {
    method: Option<String>,
    chat: Option<i64>,
    /// How often it happens still; `None` for ever.
    times: Option<u32>,
    effect: Effect,
}

/// What happens to a call.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    /// It is refused, in Telegram's envelope.
    Refused(Failure),
    /// It is answered by somebody in between.
    Page(u16, String),
    /// The connection is dropped before anything has happened.
    Unheard,
    /// The connection is dropped when everything has happened.
    Unanswered,
    /// The connection is dropped after half of the answer.
    CutShort,
    /// The answer comes so much later.
    Slow(Duration),
    /// The answer waits for a word.
    Held,
}

impl Fault {
    /// The call is refused with this code, which is the HTTP status too, and these words; it has no effect.
    pub fn refused(error_code: u16, description: impl Into<String>) -> Self {
        Self::new(Effect::Refused(Failure::new(error_code, description)))
    }

    /// 429 "Too Many Requests", with the seconds to wait in the envelope and in the header; the call has no effect.
    pub fn too_many(retry_after: u32) -> Self {
        let words = format!("Too Many Requests: retry after {retry_after}");
        Self::new(Effect::Refused(Failure { retry_after: Some(retry_after), ..Failure::new(429, words) }))
    }

    /// The call is answered with this status and text instead of JSON, as by a proxy before Telegram; it has no effect.
    pub fn page(status: u16, body: impl Into<String>) -> Self {
        Self::new(Effect::Page(status, body.into()))
    }

    /// The connection is dropped before the call has had any effect.
    pub fn unheard() -> Self {
        Self::new(Effect::Unheard)
    }

    /// The call has its effect, and the connection is dropped without an answer.
    pub fn unanswered() -> Self {
        Self::new(Effect::Unanswered)
    }

    /// The call has its effect, and the connection is dropped after the head and half of the body of the answer.
    pub fn cut_short() -> Self {
        Self::new(Effect::CutShort)
    }

    /// The call has its effect, and the answer comes so much later by the emulator's clock: where that
    /// [stands](crate::Builder::standing_clock), not before [`advance`](crate::Emulator::advance).
    pub fn slow(by: Duration) -> Self {
        Self::new(Effect::Slow(by))
    }

    /// The call has its effect, and the answer waits for [`Emulator::release`](crate::Emulator::release).
    pub fn held() -> Self {
        Self::new(Effect::Held)
    }

    /// A refusal with the seconds to wait.
    pub(crate) fn retry_after(mut self, seconds: Option<u32>) -> Self {
        if let Effect::Refused(failure) = &mut self.effect {
            failure.retry_after = seconds;
        }
        self
    }

    fn new(effect: Effect) -> Self {
        Self { method: None, chat: None, times: Some(1), effect }
    }

    /// Only calls of this method, in any case.
    pub fn method(self, method: impl Into<String>) -> Self {
        Self { method: Some(method.into()), ..self }
    }

    /// Only calls whose `chat_id` names this chat.
    pub fn chat(self, chat: impl Into<ChatId>) -> Self {
        Self { chat: Some(chat.into().0), ..self }
    }

    /// So many calls instead of one.
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Every call, until [`Emulator::clear_faults`](crate::Emulator::clear_faults).
    pub fn always(self) -> Self {
        Self { times: None, ..self }
    }

    /// Whether it concerns a call of this method about this chat.
    pub(crate) fn concerns(&self, method: &str, chat: Option<i64>) -> bool {
        let is_method = self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
        is_method && self.chat.is_none_or(|wanted| chat == Some(wanted))
    }

    /// Lets it happen once.
    pub(crate) fn happen(&mut self) -> Effect {
        self.times = self.times.map(|times| times.saturating_sub(1));
        self.effect.clone()
    }

    /// Whether it will not happen any more.
    pub(crate) fn is_over(&self) -> bool {
        self.times == Some(0)
    }
}

impl Effect {
    /// What the log says of it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Page(..) => "answered by somebody else",
            Self::Unheard => "dropped before it was heard",
            Self::Unanswered => "dropped without an answer",
            Self::CutShort => "dropped after half of the answer",
            Self::Slow(_) => "slow",
            Self::Held => "held",
        }
    }
}
