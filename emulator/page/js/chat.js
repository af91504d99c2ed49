// The middle column: the open chat's head and its messages.
import { avatar, byId, h, nodeCache, place } from "./dom.js";
import { act } from "./api.js";
import { count, day, dayKey, name } from "./format.js";
import { markPressed } from "./keyboards.js";
import { showMembers } from "./members.js";
import { messageElement } from "./message.js";
import { isPaid } from "./payment.js";
import { reactionKey } from "./reactions.js";
import { activeChat, chatPeer, messagesOf, state } from "./state.js";

const GROUPED_SECONDS = 300;
const NEAR_END = 120;

let cache = nodeCache();
let shownFor = "";

/** Wires the head's buttons and the scrolling. */
export function startChat() {
  const list = byId("messages");
  byId("block").addEventListener("click", () => {
    const chat = activeChat();
    if (chat) act({ act: chat.blocked ? "unblock" : "block", user: state.me });
  });
  byId("chat-title").addEventListener("click", () => activeChat()?.type !== "private" && showMembers());
  byId("to-end").addEventListener("click", () => list.scrollTo({ top: list.scrollHeight, behavior: "smooth" }));
  list.addEventListener("scroll", showEndButton, { passive: true });
  // Pictures come late and the keyboard takes room: whoever read the end stays at the end.
  new ResizeObserver(() => atEnd && toEnd()).observe(list);
  list.addEventListener("load", () => atEnd && toEnd(), { capture: true });
}

/** Draws the column. */
export function showChat() {
  const chat = activeChat();
  byId("block").hidden = chat?.type !== "private";
  byId("block").textContent = chat?.blocked ? "Unblock" : "Block";
  byId("block").setAttribute("aria-pressed", String(Boolean(chat?.blocked)));
  byId("chat-title").disabled = !chat || chat.type === "private";
  place(byId("chat-title"), chat ? head(chat) : []);
  showHint(chat);
  showMessages(chat);
}

function head(chat) {
  const peer = chatPeer(chat);
  const doing = state.typing.get(chat.id);
  const active = doing && doing.until > Date.now();
  const line = active
    ? h("small", { class: "typing", "data-testid": "typing" }, doing.text, h("i"), h("i"), h("i"))
    : h("small", {}, subtitle(chat));
  return [avatar(name(peer), peer.id), h("span", { class: "chat-title-text" }, h("b", {}, name(peer)), line)];
}

function subtitle(chat) {
  if (chat.type === "private") return chat.blocked ? "blocked" : `@${state.bot.username ?? "bot"}`;
  const bot = ["administrator", "member", "restricted"].includes(chat.standings?.[state.bot.id]?.status);
  return count(chat.members.length + Number(bot), chat.type === "channel" ? "subscriber" : "member");
}

function showHint(chat) {
  const text = hint(chat);
  byId("hint").hidden = !text;
  if (byId("hint").textContent !== text) byId("hint").textContent = text;
}

function hint(chat) {
  if (!state.online) return "The server does not answer. The page reconnects by itself.";
  if (!state.connected) return "No bot is asking for updates. What you write waits until one does.";
  if (chat?.blocked) return "You have blocked the bot: it cannot write to you.";
  return "";
}

function showMessages(chat) {
  const list = byId("messages");
  const owner = `${state.me} ${chat?.id}`;
  const fresh = owner !== shownFor;
  if (fresh) cache = nodeCache();
  shownFor = owner;
  place(list, chat ? nodes(chat) : []);
  markPressed(list);
  if (fresh || atEnd) toEnd();
  showEndButton();
}

function nodes(chat) {
  const all = [];
  const take = (key, parts, make) => all.push(cache.take(key, parts, make));
  let before = null;
  for (const album of albums(messagesOf(chat))) {
    const [first] = album;
    const newDay = !before || dayKey(before.date) !== dayKey(first.date);
    if (newDay)
      take(`day ${dayKey(first.date)}`, [], () =>
        h("div", { class: "day", role: "separator" }, h("span", {}, day(first.date))),
      );
    const grouped = !newDay && before.from?.id === first.from?.id && first.date - before.date < GROUPED_SECONDS;
    const votes = JSON.stringify(chat.votes?.[first.message_id] ?? null);
    const paid = first.invoice !== undefined && isPaid(first);
    const parts = [...album, grouped, votes, paid, reactionKey(first)];
    take(first.message_id, parts, () => messageElement(album, grouped));
    before = first;
  }
  if (all.length === 0) all.push(empty());
  cache.settle();
  return all;
}

function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

const startButton = h(
  "button",
  { class: "small-button", type: "button", "data-testid": "start", onclick: sendStart },
  "Send /start",
);
const emptyNode = h("div", { class: "empty" }, h("p", {}, "Nothing here yet."), startButton);
const empty = () => emptyNode;

function sendStart() {
  const chat = activeChat();
  const text = chat.type === "private" ? "/start" : `/start@${state.bot.username}`;
  act({ act: "text", user: state.me, chat: chat.id, text });
}

let atEnd = true;

/** Goes to the newest message with the next drawing, as after sending. */
export function followEnd() {
  atEnd = true;
}

function toEnd() {
  const list = byId("messages");
  list.scrollTop = list.scrollHeight;
  atEnd = true;
}

function showEndButton() {
  const list = byId("messages");
  atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  byId("to-end").hidden = atEnd;
}
