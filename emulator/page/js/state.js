// The page's one state. Views read it; whoever changes it says so with `changed()`.

/**
 * What the page knows. `me` speaks, `active` is the chat that is open; the rest came from the server.
 * Everybody's chats are here, so that switching users needs no request and badges are right for all.
 */
export const state = {
  online: false,
  connected: false,
  bot: { id: 0, first_name: "Bot", is_bot: true },
  users: [],
  chats: new Map(),
  log: [],
  me: null,
  active: null,
  unread: new Map(),
  typing: new Map(),
  pressed: new Map(),
  context: null,
};

const views = new Set();
let scheduled = false;

/** Calls `view` after every change, at most once a frame. */
export function watch(view) {
  views.add(view);
}

/** Says that the state has changed. */
export function changed() {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    for (const view of views) view();
  });
}

/** The user who speaks now. */
export const me = () => state.users.find((user) => user.id === state.me);

/** The open chat, if there is one. */
export const activeChat = () => state.chats.get(state.active) ?? null;

/** The chats `user` sees, the one with the newest message first. */
export function chatsOf(user) {
  const seen = [...state.chats.values()].filter((chat) => chat.members.includes(user));
  return seen.sort((one, other) => newest(other) - newest(one));
}

/** A chat's messages, oldest first. */
export function messagesOf(chat) {
  return [...chat.messages.values()].sort((one, other) => one.message_id - other.message_id);
}

/** The commands that the one who speaks finds in the open chat's menu. */
export const myCommands = () => activeChat()?.commands?.[state.me] ?? [];

/** How a chat is called by somebody in it: a private chat is called like the bot. */
export const chatPeer = (chat) => (chat.type === "private" ? state.bot : chat);

export const unreadKey = (user, chat) => `${user} ${chat}`;

/** How many messages wait for this user, in one chat or in all. */
export function unreadOf(user, chat) {
  if (chat !== undefined) return state.unread.get(unreadKey(user, chat)) ?? 0;
  return chatsOf(user).reduce((sum, { id }) => sum + unreadOf(user, id), 0);
}

/** Opens a chat for the one who speaks. */
export function openChat(id) {
  state.active = id;
  state.context = null;
  state.unread.delete(unreadKey(state.me, id));
  changed();
}

/** Lets another user speak, in the same chat if both are in it. */
export function speakAs(user) {
  state.me = user;
  const mine = chatsOf(user);
  const chat = mine.find(({ id }) => id === state.active) ?? mine.find(({ id }) => id === user) ?? mine[0];
  openChat(chat ? chat.id : null);
}

/** What the next message is: an answer to `message`, its edit, or (null) a message of its own. */
export function setContext(kind, message) {
  state.context = kind ? { kind, message } : null;
  changed();
}

function newest(chat) {
  let date = 0;
  for (const message of chat.messages.values()) date = Math.max(date, message.date);
  return date;
}
