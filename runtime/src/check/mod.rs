//! Do the handlers fit together? The same rules run in the compiler, for listed handlers, and at the start, for collected ones.

mod line;
mod rules;
#[cfg(test)]
mod tests;

pub(crate) use self::line::Line;
use crate::conversation::ConversationInfo;
use crate::handler::{At, Handlers, Piece, Route, Trigger};

/// Refuses handlers that do not fit together.
///
/// # Panics
/// With the first finding: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_listed(routes: &[Route]) {
    let mut second = 0;
    while second < routes.len() {
        let mut first = 0;
        while first < second {
            if let Some(line) = rules::conflict(&routes[first], &routes[second]) {
                line.panic();
            }
            first += 1;
        }
        if let At::State(state) = routes[second].meta.at
            && let Some(line) = rules::silent_state(routes, state.conversation)
        {
            line.panic();
        }
        second += 1;
    }
}

/// Refuses a second list that conflicts with a first one.
///
/// # Panics
/// With the first finding: in a `const` that is a compile error at the caller.
#[track_caller]
pub(crate) const fn check_mounted(mounted: Handlers, added: Handlers) {
    let mut first = 0;
    while first < mounted.len() {
        let mut second = 0;
        while second < added.len() {
            if let Some(line) = rules::conflict(&mounted[first], &added[second]) {
                line.panic();
            }
            second += 1;
        }
        first += 1;
    }
}

/// Everything that is wrong with the handlers, in their order.
pub(crate) fn findings(routes: &[Route], conversations: &[&'static ConversationInfo]) -> Vec<String> {
    let pairs = routes
        .iter()
        .enumerate()
        .flat_map(|(index, second)| routes[..index].iter().map(move |first| (first, second)));
    let conflicts = pairs.filter_map(|(first, second)| rules::conflict(first, second));
    let silent = conversations.iter().filter_map(|conversation| rules::silent_state(routes, conversation));
    conflicts.chain(silent).map(|line: Line| line.text().to_owned()).collect()
}

/// The conversations that handlers refer to, each as often as they do.
pub(crate) fn conversations_of(routes: &[Route]) -> impl Iterator<Item = &'static ConversationInfo> {
    routes.iter().filter_map(|route| match route.meta.at {
        At::State(state) => Some(state.conversation),
        At::Conversation(conversation) => Some(conversation),
        At::Anywhere => route.enters,
    })
}

/// Ends const evaluation with a line of these parts.
///
/// # Panics
/// Always.
#[track_caller]
pub(crate) const fn refuse(parts: &[&str]) -> ! {
    let (mut line, mut index) = (Line::new(), 0);
    while index < parts.len() {
        line = line.str(parts[index]);
        index += 1;
    }
    line.panic()
}

/// Refuses callback data that can exceed Telegram's 64 bytes, and free text that does not stand last.
///
/// # Panics
/// With what is wrong: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_callback_data(route: &Route) {
    let Trigger::Callback { pattern, pieces } = route.meta.trigger else { return };
    let (mut length, mut index) = (0, 0);
    while index < pieces.len() {
        length += match pieces[index] {
            Piece::Literal(text) => text.len(),
            Piece::Capture { carries, .. } => {
                assert!(
                    !carries.free || index + 1 == pieces.len(),
                    "a `Short<N>` may contain any character, so it must stand last in the pattern"
                );
                carries.most
            }
        };
        index += 1;
    }
    if length > 64 {
        let line = Line::new()
            .str("callback data `")
            .str(pattern)
            .str("` can be ")
            .number(length)
            .str(" bytes long; Telegram allows 64");
        line.panic();
    }
}
