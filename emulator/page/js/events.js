// What the server tells, brought into the state. Every event may come twice, or before the snapshot.
import { changed, chatsOf, speakAs, state, unreadKey } from "./state.js";
import { alertBox, toast } from "./toasts.js";
import { name } from "./format.js";
import { paymentAnswered } from "./payment.js";
import { showResults } from "./suggestions.js";
import { chatIsShown } from "./views.js";

const LOG_LENGTH = 1000;
const TYPING_MILLIS = 5000;

const ACTIONS = {
  typing: "typing",
  upload_photo: "sending a photo",
  record_video: "recording a video",
  upload_video: "sending a video",
  record_voice: "recording a voice message",
  upload_voice: "sending a voice message",
  upload_document: "sending a file",
  choose_sticker: "choosing a sticker",
  find_location: "finding a location",
  record_video_note: "recording a video message",
  upload_video_note: "sending a video message",
};

/** Takes everything from the server's snapshot; what only the page knows (unread, who speaks) stays. */
export function applySnapshot({ bot, connected, users, chats, log }) {
  Object.assign(state, { online: true, bot, connected, users, log });
  state.chats = new Map(chats.map((chat) => [chat.id, withMessages(chat, chat.messages)]));
  state.pressed.clear();
  if (!users.some(({ id }) => id === state.me)) {
    speakAs(users[0]?.id ?? null);
  } else if (!chatsOf(state.me).some(({ id }) => id === state.active)) {
    speakAs(state.me);
  }
  changed();
}

/** Takes one event. */
export function applyEvent(event) {
  EVENTS[event.type]?.(event);
  changed();
}

/** The server is gone. */
export function lost() {
  state.online = false;
  state.typing.clear();
  changed();
}

/** Remembers that a button waits for the answer to its query. */
export function pressing(button, queryId) {
  state.pressed.set(button, queryId);
  changed();
}

const EVENTS = {
  message({ message }) {
    const chat = state.chats.get(message.chat.id);
    if (!chat) return;
    if (!chat.messages.has(message.message_id)) arrived(chat, message);
    chat.messages.set(message.message_id, message);
  },
  deleted({ chat_id, message_ids }) {
    const chat = state.chats.get(chat_id);
    for (const id of message_ids) chat?.messages.delete(id);
  },
  chat({ chat }) {
    state.chats.set(chat.id, withMessages(chat, state.chats.get(chat.id)?.messages.values() ?? []));
  },
  users({ users }) {
    state.users = users;
  },
  bot({ bot, connected }) {
    Object.assign(state, { bot, connected });
  },
  typing({ chat_id, action }) {
    if (!action) {
      state.typing.delete(chat_id);
      return;
    }
    state.typing.set(chat_id, { text: ACTIONS[action] ?? "typing", until: Date.now() + TYPING_MILLIS });
    setTimeout(changed, TYPING_MILLIS);
  },
  answer({ query_id, user_id, toast: { text, show_alert, url } }) {
    for (const [button, id] of state.pressed) if (id === query_id) state.pressed.delete(button);
    answered.add(query_id);
    if (text) (show_alert ? alertBox : toast)(text, user_id === state.me ? null : forWhom(user_id));
    if (url) toast(`The bot opens ${url}`);
  },
  inline({ query_id, answer }) {
    showResults(query_id, answer);
  },
  payment({ query_id, answer }) {
    paymentAnswered(query_id, answer);
  },
  log({ entry }) {
    // A call that is repeated in vain is one line whose count rises.
    const others = state.log.filter(({ seq }) => seq !== entry.seq);
    state.log = [...others.slice(-LOG_LENGTH), entry].sort((one, other) => one.seq - other.seq);
  },
};

/** Queries that are answered; an answer may be here before the press has returned. */
export const answered = new Set();

function arrived(chat, message) {
  if (message.from?.id === state.bot.id) state.typing.delete(chat.id);
  for (const user of chat.members) {
    const reading = user === state.me && chat.id === state.active && chatIsShown();
    if (user === message.from?.id || reading) continue;
    const key = unreadKey(user, chat.id);
    state.unread.set(key, (state.unread.get(key) ?? 0) + 1);
  }
}

function withMessages(chat, messages) {
  return { ...chat, messages: new Map([...messages].map((message) => [message.message_id, message])) };
}

function forWhom(userId) {
  return name(state.users.find(({ id }) => id === userId));
}
