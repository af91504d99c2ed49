// Keyboards: the one below a message, and the one that replaces the user's.
import { byId, h, icon, place } from "./dom.js";
import { act } from "./api.js";
import { answered, pressing } from "./events.js";
import { choosePeople, chooseChat, makePoll } from "./ask.js";
import { payButton } from "./invoice.js";
import { link, safeUrl } from "./links.js";
import { activeChat, changed, state } from "./state.js";
import { toast } from "./toasts.js";
import { compose } from "./draft.js";
import { openWebApp } from "./webapp.js";

const ANSWER_MILLIS = 30_000;
const SAMPLE = { latitude: 59.91273, longitude: 10.74609 };

/** The buttons below a message; null when there are none. */
export function inlineKeyboard(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h(
    "div",
    { class: "inline-keyboard", role: "group", "aria-label": "Buttons of the message" },
    rows.map((row, y) =>
      h(
        "div",
        { class: "button-row" },
        row.map((button, x) => inlineButton(button, message, `${x}:${y}`)),
      ),
    ),
  );
}

/** Shows on the buttons which of them wait for an answer. */
export function markPressed(root) {
  for (const button of root.querySelectorAll("[data-press]")) {
    const busy = state.pressed.has(button.dataset.press);
    if (busy) button.setAttribute("aria-busy", "true");
    else button.removeAttribute("aria-busy");
  }
}

/** Draws the reply keyboard of the open chat. */
export function showReplyKeyboard() {
  const markup = replyMarkup();
  const rows = markup?.keyboard;
  const hidden = !rows || isFolded(activeChat());
  byId("toggle-keyboard").hidden = !rows;
  byId("toggle-keyboard").setAttribute("aria-expanded", String(!hidden));
  const box = byId("reply-keyboard");
  box.hidden = hidden;
  if (rows === box.shown) return;
  box.shown = rows;
  box.classList.toggle("tall", !markup?.resize_keyboard);
  place(
    box,
    (rows ?? []).map((row) =>
      h(
        "div",
        { class: "button-row" },
        row.map((button) => replyButton(button)),
      ),
    ),
  );
}

/** Folds or unfolds the reply keyboard of the open chat. */
export function toggleReplyKeyboard() {
  folded.set(keyboardOf(activeChat()), !isFolded(activeChat()));
  changed();
}

/** What the bot wants the user's keyboard to be: a reply keyboard or a force reply; null when nothing. */
export function replyMarkup() {
  const keyboard = activeChat()?.keyboards?.[state.me];
  return keyboard?.markup ?? null;
}

/** The message whose keyboard is shown now. */
export const keyboardOf = (chat) =>
  chat && chat.keyboards?.[state.me] && `${chat.id} ${state.me} ${chat.keyboards[state.me].message_id}`;

// The server hides a keyboard that was for one use; what somebody folds or unfolds by hand goes before that.
const folded = new Map();
const isFolded = (chat) => folded.get(keyboardOf(chat)) ?? Boolean(chat?.keyboards?.[state.me]?.hidden);

function inlineButton(button, message, place) {
  const attributes = { class: `key ${button.style ?? ""}`, type: "button", "data-testid": "inline-button" };
  if (button.disabled)
    return h("button", { ...attributes, disabled: true, title: "The bot disabled this button" }, button.text);
  if (button.callback_data !== undefined) {
    const press = `${message.chat.id} ${message.message_id} ${place}`;
    return h(
      "button",
      { ...attributes, "data-press": press, onclick: () => pressInline(button, message, press) },
      button.text,
    );
  }
  const url = button.url ?? button.login_url?.url;
  if (url !== undefined && safeUrl(url)) {
    return link(url, [button.text, icon("link")], { class: attributes.class, "data-testid": "inline-button" });
  }
  if (button.copy_text)
    return h(
      "button",
      { ...attributes, title: "Copies a text", onclick: () => copy(button.copy_text.text) },
      button.text,
      icon("copy"),
    );
  const query =
    button.switch_inline_query_current_chat ??
    button.switch_inline_query ??
    button.switch_inline_query_chosen_chat?.query;
  if (query !== undefined || button.switch_inline_query_chosen_chat) {
    return h(
      "button",
      {
        ...attributes,
        title: "Starts an inline query",
        onclick: () => compose(`@${state.bot.username} ${query ?? ""}`),
      },
      button.text,
      icon("inline"),
    );
  }
  if (button.pay) return payButton(button, message, attributes);
  if (button.web_app)
    return h("button", { ...attributes, onclick: () => openWebApp(button.text) }, button.text, icon("app"));
  if (button.callback_game) return gameButton(button, message, place, attributes);
  return h(
    "button",
    { ...attributes, disabled: true, title: "The page does not know this kind of button" },
    button.text,
  );
}

function gameButton(button, message, place, attributes) {
  const press = `${message.chat.id} ${message.message_id} ${place}`;
  const onclick = () => pressInline(button, message, press, { act: "press_button", text: button.text });
  return h("button", { ...attributes, "data-press": press, onclick }, button.text);
}

async function pressInline(button, message, press, how = { act: "press", data: button.callback_data }) {
  if (state.pressed.has(press)) return;
  pressing(press, null);
  const query = await act({
    ...how,
    user: state.me,
    chat: message.chat.id,
    message: message.message_id,
  });
  if (!query || answered.has(query.query_id)) {
    state.pressed.delete(press);
    changed();
    return;
  }
  pressing(press, query.query_id);
  setTimeout(
    () => state.pressed.get(press) === query.query_id && state.pressed.delete(press) && changed(),
    ANSWER_MILLIS,
  );
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied.");
  } catch {
    toast(text);
  }
}

function replyButton(button) {
  const { text, style = "", ...wishes } = typeof button === "string" ? { text: button } : button;
  return h(
    "button",
    {
      class: `key ${style}`,
      type: "button",
      "data-testid": "reply-button",
      disabled: Boolean(wishes.request_managed_bot),
      title: wishes.request_managed_bot ? "The page cannot make bots" : null,
      onclick: () => pressReply(text, wishes),
    },
    text,
    wishes.request_contact && icon("person"),
    wishes.request_location && icon("pin"),
    wishes.web_app && icon("app"),
    wishes.request_poll && icon("poll"),
  );
}

function pressReply(text, wishes) {
  const chat = activeChat();
  const sender = { user: state.me, chat: chat.id };
  if (wishes.request_contact) act({ act: "contact", ...sender });
  else if (wishes.request_users) choosePeople(text, wishes.request_users);
  else if (wishes.request_chat) chooseChat(text, wishes.request_chat);
  else if (wishes.request_poll) makePoll();
  else if (wishes.web_app) openWebApp(text);
  else if (wishes.request_location) act({ act: "location", ...sender, ...SAMPLE });
  else act({ act: "text", ...sender, text, ...answerInGroups(chat) });
  folded.delete(keyboardOf(chat));
}

// In a group a bot with privacy mode sees a button's text because it answers the keyboard's message.
function answerInGroups(chat) {
  return chat.type === "private" ? {} : { reply_to: chat.keyboards[state.me].message_id };
}
