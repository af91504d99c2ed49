//! Where in a chat something happens: in a topic, over a business connection.

use std::fmt;

use botwright_api::types::Message;

/// A topic, a business connection, or neither.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ChatPart {
    pub(crate) topic: Option<i64>,
    pub(crate) business_connection: Option<String>,
}

impl ChatPart {
    pub(crate) fn of_message(message: &Message) -> Self {
        Self {
            topic: message.message_thread_id().filter(|_| message.is_topic_message()),
            business_connection: message.business_connection_id().map(str::to_owned),
        }
    }

    /// What [`Display`](fmt::Display) has written.
    pub(crate) fn read(text: &str) -> Self {
        let Some(rest) = text.strip_prefix(TOPIC) else {
            return Self { topic: None, business_connection: text.strip_prefix(BUSINESS).map(str::to_owned) };
        };
        let (topic, rest) = rest.split_once('/').unwrap_or((rest, ""));
        Self { topic: topic.parse().ok(), ..Self::read(rest) }
    }

    /// As [`Display`](fmt::Display) writes it, if it is not the whole chat.
    pub(crate) fn written(&self) -> Option<String> {
        Some(self.to_string()).filter(|written| !written.is_empty())
    }
}

const TOPIC: &str = "topic ";
const BUSINESS: &str = "business ";

/// As the keys of conversations end: `topic 5/business abc`, or nothing for the whole chat.
impl fmt::Display for ChatPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(topic) = self.topic {
            write!(f, "{TOPIC}{topic}")?;
        }
        if let Some(connection) = &self.business_connection {
            let between = if self.topic.is_some() { "/" } else { "" };
            write!(f, "{between}{BUSINESS}{connection}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_was_written() {
        for (topic, connection, written) in [
            (None, None, ""),
            (Some(5), None, "topic 5"),
            (None, Some("a/b"), "business a/b"),
            (Some(5), Some("a/b"), "topic 5/business a/b"),
        ] {
            let part = ChatPart { topic, business_connection: connection.map(str::to_owned) };
            assert_eq!(part.to_string(), written);
            assert_eq!(ChatPart::read(written), part);
            assert_eq!(part.written().is_none(), written.is_empty());
        }
        assert_eq!(ChatPart::read("17"), ChatPart::default());
    }
}
