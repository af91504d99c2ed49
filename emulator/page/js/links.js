// Links of messages and buttons. Texts are anybody's, so only harmless schemes become links.
import { h } from "./dom.js";
import { act } from "./api.js";
import { activeChat, chatsOf, openChat, state } from "./state.js";

const SAFE = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** A link, or a span where the address is none that a browser should follow. */
export function link(address, children, attributes = {}) {
  const url = safeUrl(address);
  if (!url) return h("span", { class: "mention", title: address, ...attributes }, children);
  const follow = (event) => {
    if (followInside(url)) event.preventDefault();
    if (url.protocol === "tg:") event.preventDefault();
  };
  return h(
    "a",
    { href: url.href, title: url.href, target: "_blank", rel: "noreferrer noopener", onclick: follow, ...attributes },
    children,
  );
}

/** The parsed address, or null when it is broken or of a scheme that could run something. */
export function safeUrl(address) {
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Sends a command into the open chat as if it had been typed; in a group it names the bot. */
export function sendCommand(text) {
  const chat = activeChat();
  if (!chat) return;
  const addressed = chat.type === "private" || text.includes("@") ? text : `${text}@${state.bot.username}`;
  act({ act: "text", user: state.me, chat: chat.id, text: addressed });
}

// A deep link to the bot itself is answered here: Telegram would open the chat and send /start.
function followInside(url) {
  const bot = (state.bot.username ?? "").toLowerCase();
  const named =
    url.protocol === "tg:" ? url.searchParams.get("domain") : url.hostname === "t.me" && url.pathname.slice(1);
  if (!named || named.toLowerCase() !== bot) return false;
  const group = url.searchParams.get("startgroup");
  if (group === null) {
    startIn(
      chatsOf(state.me).find(({ type }) => type === "private"),
      "/start",
      url.searchParams.get("start"),
    );
  } else {
    startIn(
      chatsOf(state.me).find(({ type }) => type !== "private"),
      `/start@${state.bot.username}`,
      group,
    );
  }
  return true;
}

function startIn(chat, command, payload) {
  if (!chat) return;
  openChat(chat.id);
  if (payload !== null) act({ act: "text", user: state.me, chat: chat.id, text: `${command} ${payload}`.trim() });
}
