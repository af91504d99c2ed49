// Links of messages and buttons. Texts are anybody's, so only harmless schemes become links.
import { h } from "./dom.js";
import { act } from "./api.js";
import { choosePlace } from "./ask.js";
import { payLink } from "./payment.js";
import { activeChat, openChat, state } from "./state.js";

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

// Links to the bot, to invoices and invitations are answered here, as Telegram would.
function followInside(url) {
  const bot = (state.bot.username ?? "").toLowerCase();
  const isTelegram = url.protocol === "tg:" || url.hostname === "t.me";
  const path = url.protocol === "tg:" ? (url.searchParams.get("domain") ?? "") : url.pathname.slice(1);
  if (!isTelegram || !(path.toLowerCase() === bot || path.startsWith("$") || path.startsWith("+"))) return false;
  if (url.searchParams.has("startgroup")) {
    const mine = (chat) => chat.type !== "channel" && chat.members.includes(state.me);
    choosePlace("Add the bot to a group", mine, (chat) => open(url, chat));
  } else {
    open(url, state.me);
  }
  return true;
}

async function open(url, chat) {
  const opened = await act({ act: "open", user: state.me, chat, link: url.href });
  if (opened?.query_id) payLink(opened);
  if (opened?.chat_id) openChat(opened.chat_id);
  return opened;
}
