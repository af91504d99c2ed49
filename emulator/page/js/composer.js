// Writing: text, answers, edits, files, and what the bot's keyboards ask of the composer.
import { byId, h, icon, place } from "./dom.js";
import { act, upload } from "./api.js";
import { followEnd } from "./chat.js";
import { makePoll } from "./ask.js";
import { compose, showDraft } from "./draft.js";
import { name } from "./format.js";
import { keyboardOf, replyMarkup, showReplyKeyboard, toggleReplyKeyboard } from "./keyboards.js";
import { summary } from "./message.js";
import { sharePassport } from "./passport.js";
import { activeChat, me, messagesOf, myCommands, setContext, state } from "./state.js";
import { pickSuggestion, showSuggestions, toggleCommands } from "./suggestions.js";

const SAMPLE = { latitude: 59.91273, longitude: 10.74609 };

let forced = null;
let contextShown = null;

/** Wires the composer. */
export function startComposer() {
  const field = byId("text");
  field.addEventListener("input", () => {
    grow();
    showSuggestions();
  });
  field.addEventListener("keydown", keys);
  field.addEventListener("paste", (event) => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    sendFile(file, file.type.startsWith("image/") ? "photo" : "document");
  });
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  byId("commands").addEventListener("click", toggleCommands);
  byId("toggle-keyboard").addEventListener("click", toggleReplyKeyboard);
  byId("file").addEventListener("change", sendChosen);
  startAttachMenu();
}

/** Draws what depends on the chat: the draft, the bar above, placeholder and keyboard. */
export function showComposer() {
  showDraft();
  forceReply();
  showContext();
  showReplyKeyboard();
  const off = !activeChat();
  for (const element of byId("composer").elements) element.disabled = off;
  byId("text").placeholder =
    replyMarkup()?.input_field_placeholder ?? (activeChat() ? `Message as ${me()?.first_name ?? ""}` : "Choose a chat");
  byId("commands").hidden = myCommands().length === 0;
}

async function send() {
  const field = byId("text");
  const text = field.value.trim();
  const chat = activeChat();
  if (!text || !chat) return;
  const { context } = state;
  const target = { user: state.me, chat: chat.id };
  compose("");
  setContext(null);
  followEnd();
  const sent =
    context?.kind === "edit"
      ? await act({ act: "edit", ...target, message: context.message.message_id, text })
      : await act({ act: "text", ...target, text, reply_to: context?.message.message_id });
  if (sent === null && field.value === "") compose(text);
}

function keys(event) {
  if (event.isComposing || pickSuggestion(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape") {
    cancel();
  } else if (event.key === "ArrowUp" && byId("text").value === "" && activeChat()) {
    const last = messagesOf(activeChat()).findLast(({ from, text }) => from?.id === state.me && text !== undefined);
    if (last) setContext("edit", last);
  }
}

// A bot that asks for an answer gets one: the reply is opened once for each such message.
function forceReply() {
  const chat = activeChat();
  const key = replyMarkup()?.force_reply ? keyboardOf(chat) : null;
  if (key && key !== forced) {
    const message = chat.messages.get(chat.keyboards[state.me].message_id);
    if (message) state.context = { kind: "reply", message };
  }
  forced = key;
}

function showContext() {
  const { context } = state;
  byId("context").hidden = !context;
  if (context === contextShown) return;
  const wasEdit = contextShown?.kind === "edit";
  contextShown = context;
  if (context?.kind === "edit") compose(context.message.text);
  else if (wasEdit) compose("");
  if (!context) return;
  const title = context.kind === "edit" ? "Edit the message" : `Answer to ${name(context.message.from)}`;
  place(byId("context"), [
    icon(context.kind),
    h("span", {}, h("b", {}, title), h("small", {}, summary(context.message))),
    h("button", { class: "icon-button tiny", type: "button", "aria-label": "Cancel", onclick: cancel }, icon("close")),
  ]);
  byId("text").focus();
}

function cancel() {
  setContext(null);
}

function grow() {
  const field = byId("text");
  field.style.height = "auto";
  const borders = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + borders}px`;
}

function startAttachMenu() {
  const menu = byId("attach-menu");
  const item = (image, label, action) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        "data-testid": `attach-${image}`,
        onclick: () => {
          close();
          action();
        },
      },
      icon(image),
      label,
    );
  place(menu, [
    item("photo", "Photo", () => chooseFile("photo", "image/*")),
    item("file", "File", () => chooseFile("document", "")),
    item("pin", "Location", () => act({ act: "location", user: state.me, chat: state.active, ...SAMPLE })),
    item("person", "My contact", () => act({ act: "contact", user: state.me, chat: state.active })),
    item("poll", "Poll", makePoll),
    item("card", "Passport data", sharePassport),
  ]);
  const open = (opened) => {
    menu.hidden = !opened;
    byId("attach").setAttribute("aria-expanded", String(opened));
    if (opened) menu.firstChild.focus();
  };
  const close = () => open(false);
  byId("attach").addEventListener("click", () => open(menu.hidden));
  menu.addEventListener("keydown", ({ key }) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const items = [...menu.children];
    if (step) items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    if (key === "Escape") {
      close();
      byId("attach").focus();
    }
  });
  document.addEventListener(
    "click",
    ({ target }) => menu.contains(target) || byId("attach").contains(target) || close(),
  );
}

function chooseFile(kind, accept) {
  const field = byId("file");
  field.accept = accept;
  field.dataset.kind = kind;
  field.click();
}

async function sendChosen() {
  const field = byId("file");
  const [file] = field.files;
  if (!file) return;
  await sendFile(file, field.dataset.kind ?? "document");
  field.value = "";
}

// What is written already goes along as the caption.
async function sendFile(file, kind) {
  const fields = { kind, user: state.me, chat: state.active, caption: byId("text").value.trim() };
  followEnd();
  if (await upload(file, fields)) compose("");
}
