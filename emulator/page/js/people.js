// The left column: who speaks, the chats of that user, and whether a bot is there.
import { avatar, byId, h, icon, nodeCache, place } from "./dom.js";
import { act } from "./api.js";
import { listTime, name } from "./format.js";
import { summary } from "./message.js";
import { chatPeer, chatsOf, messagesOf, openChat, speakAs, state, unreadOf } from "./state.js";
import { show } from "./views.js";

const items = nodeCache();

/** Wires the form for new users. */
export function startPeople() {
  byId("new-user").addEventListener("submit", async (event) => {
    event.preventDefault();
    const field = byId("new-user-name");
    const user = await act({ act: "add_user", name: field.value.trim() });
    if (!user) return;
    field.value = "";
    toggleForm(false);
    if (!state.users.some(({ id }) => id === user.id)) state.users.push(user);
    speakAs(user.id);
  });
  byId("new-user").addEventListener("keydown", ({ key }) => key === "Escape" && toggleForm(false));
  byId("users").addEventListener("keydown", moveBetweenUsers);
}

/** Draws the column. */
export function showPeople() {
  keepFocus(byId("users"), () =>
    place(byId("users"), [...state.users.map(userItem), items.take("add", [], addButton)]),
  );
  keepFocus(byId("chats"), () => place(byId("chats"), chatsOf(state.me).map(chatItem)));
  items.settle();
  const [mark, text] = connection();
  place(byId("connection"), [h("i", { class: `lamp ${mark}` }), h("span", {}, text)]);
}

function userItem(user) {
  const speaks = user.id === state.me;
  const waiting = speaks ? 0 : unreadOf(user.id);
  return items.take(`user ${user.id}`, [name(user), speaks, waiting], () =>
    h(
      "button",
      {
        class: "user",
        type: "button",
        role: "radio",
        "aria-checked": String(speaks),
        tabindex: speaks ? "0" : "-1",
        title: `Speak as ${name(user)}`,
        "data-testid": "user-item",
        "data-key": user.id,
        onclick: () => speakAs(user.id),
      },
      h("span", { class: "user-picture" }, avatar(name(user), user.id), badge(waiting)),
      h("span", { class: "user-name" }, user.first_name),
    ),
  );
}

function addButton() {
  return h(
    "button",
    {
      class: "user add",
      type: "button",
      title: "Add a user",
      "aria-label": "Add a user",
      "data-testid": "add-user",
      "data-key": "add",
      onclick: () => toggleForm(byId("new-user").hidden),
    },
    h("span", { class: "avatar" }, icon("plus")),
    h("span", { class: "user-name" }, "Add"),
  );
}

function chatItem(chat) {
  const peer = chatPeer(chat);
  const last = messagesOf(chat).at(-1);
  const open = chat.id === state.active;
  const waiting = unreadOf(state.me, chat.id);
  return items.take(`chat ${chat.id}`, [state.me, name(peer), open, waiting, last], () =>
    h(
      "button",
      {
        class: "chat-item",
        type: "button",
        "aria-current": open ? "true" : null,
        "data-testid": "chat-item",
        "data-key": chat.id,
        onclick: () => goTo(chat),
      },
      avatar(name(peer), peer.id),
      h(
        "span",
        { class: "chat-item-text" },
        h("span", { class: "chat-item-line" }, h("b", {}, name(peer)), last && h("time", {}, listTime(last.date))),
        h("span", { class: "chat-item-line" }, h("small", {}, preview(chat, last)), badge(waiting)),
      ),
    ),
  );
}

function goTo(chat) {
  openChat(chat.id);
  show("chat");
  // Where there is a real keyboard one writes at once; on a phone the screen's keyboard would cover the chat.
  if (matchMedia("(hover: hover)").matches) requestAnimationFrame(() => byId("text").focus());
}

function preview(chat, message) {
  if (!message) return "No messages yet";
  const sender =
    message.from?.id === state.me
      ? "You: "
      : chat.type !== "private" && message.from
        ? `${message.from.first_name}: `
        : "";
  return sender + summary(message).slice(0, 80);
}

const badge = (number) =>
  number > 0 &&
  h("span", { class: "badge", "aria-label": `${number} unread`, "data-testid": "unread" }, String(number));

function connection() {
  if (!state.online) return ["gone", "The server is gone, reconnecting…"];
  if (!state.connected) return ["waiting", "Waiting for a bot"];
  return ["here", `@${state.bot.username} is connected`];
}

function toggleForm(open) {
  byId("new-user").hidden = !open;
  if (open) byId("new-user-name").focus();
}

function moveBetweenUsers(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...byId("users").querySelectorAll("[role=radio]")];
  const next = items[(items.indexOf(document.activeElement) + step + items.length) % items.length];
  speakAs(Number(next.dataset.key));
  next.focus();
}

// The items are made anew each time; who had the focus gets it back.
function keepFocus(list, draw) {
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  draw();
  if (focused !== null) list.querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
}
