// Panels in which one chooses: people and chats that a key asks for, the poll that one makes, a new chat.
import { avatar, h } from "./dom.js";
import { act } from "./api.js";
import { name } from "./format.js";
import { closePanel, field, form, openPanel, tick } from "./panel.js";
import { activeChat, openChat, state } from "./state.js";

const here = () => ({ user: state.me, chat: activeChat().id });

/** Asks for as many people as a key wants. */
export function choosePeople(key, { max_quantity: most = 1 }) {
  const rows = state.users.map((user, index) =>
    tick("person", user.id, who(user), index === 0, most > 1 ? "checkbox" : "radio"),
  );
  const target = here();
  openPanel(key, [
    form(h("div", { class: "ticks" }, rows), "Share", async (values, data) => {
      const people = data.getAll("person").map(Number);
      if (await act({ act: "share_users", ...target, key, people })) closePanel();
    }),
  ]);
}

/** Asks for a chat of the kind that a key wants. */
export function chooseChat(key, { chat_is_channel: channel = false }) {
  const target = here();
  choosePlace(
    key,
    (chat) => (chat.type === "channel") === channel,
    (place) => act({ act: "share_chat", ...target, key, place }),
  );
}

/** Asks for one of the chats that pass, and does something with it. */
export function choosePlace(title, passes, use) {
  const chats = [...state.chats.values()].filter((chat) => chat.type !== "private" && passes(chat));
  if (chats.length === 0) {
    openPanel(title, [h("p", { class: "panel-note" }, "There is no such chat yet. Make one in the left column.")]);
    return;
  }
  const rows = chats.map((chat, index) => tick("place", chat.id, who(chat), index === 0, "radio"));
  openPanel(title, [
    form(h("div", { class: "ticks" }, rows), "Choose", async ({ place }) => (await use(Number(place))) && closePanel()),
  ]);
}

/** Asks for a poll, and sends it. */
export function makePoll() {
  const target = here();
  const nodes = [
    field("Question", "question", "", "text", { required: true, maxlength: 300 }),
    field("Options, one a line", "options", "Yes\nNo", "textarea", { required: true }),
  ];
  openPanel("New poll", [
    form(nodes, "Send", async ({ question, options }) => {
      const lines = options
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
      if (await act({ act: "send_poll", ...target, question, options: lines })) closePanel();
    }),
  ]);
}

/** Asks for a new group or channel, and opens it. */
export function makeChat() {
  const kinds = ["group", "supergroup", "channel"].map((kind, index) => tick("kind", kind, kind, index === 0, "radio"));
  const nodes = [field("Title", "title", "", "text", { required: true }), h("div", { class: "ticks" }, kinds)];
  openPanel("New chat", [
    form(nodes, "Make it", async ({ title, kind }) => {
      const made = await act({ act: "add_chat", user: state.me, title, kind });
      if (!made) return;
      closePanel();
      openChat(made.chat_id);
    }),
  ]);
}

const who = (peer) => [avatar(name(peer), peer.id, "small"), h("span", {}, name(peer))];
