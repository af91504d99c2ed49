// One message, or one album, as an element.
import { avatar, h, icon } from "./dom.js";
import { fullTime, name, time } from "./format.js";
import { inlineKeyboard } from "./keyboards.js";
import { media, mediaWord, picture } from "./media.js";
import { act } from "./api.js";
import { offerReactions, reactionChips } from "./reactions.js";
import { serviceText } from "./service.js";
import { setContext, state } from "./state.js";
import { richText } from "./text.js";

const ONLY_EMOJI = /^(\p{Extended_Pictographic}(\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*){1,3}$/u;

/** The element for `messages`: one message, or those of one album. `grouped` when the same person wrote the one above. */
export function messageElement(messages, grouped) {
  const [message] = messages;
  const service = serviceText(message);
  if (service)
    return h(
      "div",
      { class: "service", "data-testid": "message", "data-message-id": message.message_id },
      h("span", {}, service),
    );
  const mine = message.from?.id === state.me;
  const row = h("article", {
    class: `row ${mine ? "mine" : "theirs"} ${grouped ? "grouped" : ""}`,
    "data-testid": "message",
    "data-message-id": message.message_id,
    "aria-label": `${author(message)}, ${time(message.date)}`,
  });
  const bubble = h(
    "div",
    { class: bubbleClass(messages) },
    !mine &&
      !grouped &&
      message.chat.type !== "private" &&
      h("b", { class: `author hue-text-${hue(message)}` }, author(message)),
    forward(message),
    message.via_bot && h("small", { class: "forward" }, `via @${message.via_bot.username}`),
    quoted(message),
    body(messages),
    foot(message),
    reactionChips(message),
  );
  const column = h(
    "div",
    { class: "column" },
    h("div", { class: "line" }, bubble, actions(message, mine)),
    inlineKeyboard(message),
  );
  if (!mine && message.chat.type !== "private")
    row.append(
      grouped ? h("span", { class: "avatar-space" }) : avatar(author(message), message.from?.id ?? 0, "small"),
    );
  row.append(column);
  // On a touch screen there is no hovering: a tap on the bubble shows what can be done with it.
  bubble.addEventListener(
    "click",
    ({ target }) => target.closest("a, button, input, video, audio, .spoiler") || row.classList.toggle("picked"),
  );
  return row;
}

/** A message in one line, for quotes and the list of chats. */
export function summary(message) {
  return serviceText(message) ?? message.text ?? message.caption ?? mediaWord(message);
}

const author = (message) => name(message.sender_chat ?? message.from ?? message.chat);
const hue = (message) => Math.abs(message.sender_chat?.id ?? message.from?.id ?? 0) % 7;

function bubbleClass(messages) {
  const [message] = messages;
  if (message.sticker || message.dice) return "bubble bare";
  const bareEmoji = !message.entities && ONLY_EMOJI.test(message.text ?? "");
  const framed = message.photo || message.video || message.animation;
  const plain = message.photo && !messages.some(({ caption }) => caption);
  return `bubble ${bareEmoji ? "emoji-only" : ""} ${framed ? "framed" : ""} ${plain ? "plain" : ""}`;
}

function body(messages) {
  const [message] = messages;
  if (messages.length > 1) {
    const captioned = messages.find(({ caption }) => caption);
    return [album(messages), captioned && text(captioned.caption, captioned.caption_entities)];
  }
  const caption = message.caption && text(message.caption, message.caption_entities);
  const parts = [media(message), caption];
  if (message.show_caption_above_media) parts.reverse();
  return [parts, message.text !== undefined && text(message.text, message.entities)];
}

const text = (content, entities) =>
  h("div", { class: "text", dir: "auto", "data-testid": "message-text" }, richText(content, entities));

function album(messages) {
  if (!messages.every(({ photo, video }) => photo || video)) return messages.map(media);
  const cells = messages.map((message) =>
    message.photo ? picture(message.photo.at(-1).file_id, "Photo", message.has_media_spoiler) : media(message),
  );
  return h("div", { class: `album album-${Math.min(messages.length, 4)}` }, cells);
}

function forward({ forward_origin: origin }) {
  if (!origin) return null;
  const from = origin.sender_user ?? origin.sender_chat ?? origin.chat;
  return h("small", { class: "forward" }, "Forwarded from ", h("b", {}, from ? name(from) : origin.sender_user_name));
}

function quoted({ reply_to_message: original, quote }) {
  if (!original) return null;
  const show = () => {
    const target = document.querySelector(`[data-message-id="${original.message_id}"]`);
    target?.scrollIntoView({ block: "center", behavior: "smooth" });
    target?.classList.add("flash");
    setTimeout(() => target?.classList.remove("flash"), 1200);
  };
  return h(
    "button",
    { class: "quoted", type: "button", onclick: show, "aria-label": `Answer to ${author(original)}, show it` },
    h("b", {}, author(original)),
    h("span", {}, quote?.text ?? summary(original)),
  );
}

function foot(message) {
  return h(
    "span",
    { class: "foot" },
    message.edit_date && h("span", { "data-testid": "edited" }, "edited "),
    h(
      "time",
      { datetime: new Date(message.date * 1000).toISOString(), title: fullTime(message.date) },
      time(message.date),
    ),
  );
}

function actions(message, mine) {
  const button = (image, label, onclick) =>
    h("button", { class: "icon-button tiny", type: "button", "aria-label": label, title: label, onclick }, icon(image));
  const target = { user: state.me, chat: message.chat.id, message: message.message_id };
  return h(
    "div",
    { class: "actions" },
    button("smile", "React", ({ currentTarget }) => offerReactions(currentTarget, message)),
    button("reply", "Reply", () => setContext("reply", message)),
    mine && message.text !== undefined && button("edit", "Edit", () => setContext("edit", message)),
    mine && button("trash", "Delete", () => act({ act: "delete", ...target })),
  );
}
