// The panel of a group or channel: who is in it, with which rights, and what one may do with them.
import { avatar, h } from "./dom.js";
import { act } from "./api.js";
import { name } from "./format.js";
import { closePanel, field, form, openPanel, tick } from "./panel.js";
import { activeChat, state, watch } from "./state.js";

const WORDS = {
  creator: "owner",
  administrator: "administrator",
  member: "member",
  restricted: "restricted",
  left: "not here",
  kicked: "banned",
};

let opened = null;
let shown = "";

/** Opens the panel of the open chat. */
export function showMembers() {
  opened = activeChat().id;
  draw();
}

/** Draws it again when the chat changes while it is open. */
export function startMembers() {
  watch(() => {
    const chat = state.chats.get(opened);
    if (chat && JSON.stringify([chat.standings, chat.title]) !== shown) draw();
  });
}

function draw() {
  const chat = state.chats.get(opened);
  shown = JSON.stringify([chat.standings, chat.title]);
  const id = chat.id;
  const unfolded = [...document.querySelectorAll(".member[open]")].map(({ dataset }) => dataset.name);
  openPanel(chat.title, [everybody(chat).map((user) => row(chat, user)), renaming(chat), leaving(chat)], () => {
    if (opened === id) opened = null;
  });
  opened = id;
  for (const member of document.querySelectorAll(".member")) member.open = unfolded.includes(member.dataset.name);
}

const everybody = (chat) => {
  const rank = (user) => Object.keys(WORDS).indexOf(standing(chat, user).status);
  return [...state.users, state.bot].sort((one, other) => rank(one) - rank(other));
};

const standing = (chat, { id }) => chat.standings[id] ?? { status: "left" };

function row(chat, user) {
  const { status, custom_title } = standing(chat, user);
  return h(
    "details",
    { class: "member", "data-testid": "member", "data-name": name(user) },
    h(
      "summary",
      {},
      avatar(name(user), user.id, "small"),
      h("span", {}, h("b", {}, name(user)), user.is_bot && h("small", {}, " bot")),
      h("small", { class: `standing ${status}` }, custom_title ?? WORDS[status]),
    ),
    deeds(chat, user, status),
  );
}

function deeds(chat, user, status) {
  const manage = (to, names) =>
    act({ act: "manage", user: state.me, chat: chat.id, target: user.id, change: names ? { to, names } : { to } });
  const button = (label, to) =>
    h(
      "button",
      { class: "small-button quiet", type: "button", "data-testid": `member-${to}`, onclick: () => manage(to) },
      label,
    );
  if (status === "creator") return h("p", { class: "panel-note" }, "Owners have all rights.");
  if (status === "left") return h("div", { class: "deeds" }, button("Add", "add"));
  if (status === "kicked") return h("div", { class: "deeds" }, button("Unban", "unban"));
  const rights = standing(chat, user);
  return [
    h(
      "div",
      { class: "deeds" },
      status === "administrator" && button("Demote", "demote"),
      status === "restricted" && button("Free", "free"),
      button("Remove", "remove"),
      button("Ban", "ban"),
    ),
    names("Rights of an administrator", rightsOf(chat), rights, "Promote", (chosen) => manage("promote", chosen)),
    chat.type === "supergroup" &&
      status !== "administrator" &&
      names("What a member may do", PERMISSIONS, status === "restricted" ? rights : {}, "Restrict", (chosen) =>
        manage("restrict", chosen),
      ),
  ];
}

function names(title, offered, granted, button, submit) {
  const ticks = offered.map((right) => tick("name", right, words(right), Boolean(granted[right])));
  return h(
    "details",
    { class: "names", "data-testid": `names-${button.toLowerCase()}` },
    h("summary", {}, title),
    form(h("div", { class: "ticks" }, ticks), button, (values, data) => submit(data.getAll("name"))),
  );
}

const words = (right) => right.replace(/^can_/, "").replaceAll("_", " ");

function renaming(chat) {
  return form(field("Title", "title", chat.title, "text", { required: true }), "Rename", ({ title }) =>
    act({ act: "rename", user: state.me, chat: chat.id, title }),
  );
}

function leaving(chat) {
  const leave = async () => {
    closePanel();
    await act({ act: "leave", user: state.me, chat: chat.id });
  };
  return h(
    "button",
    { class: "small-button quiet", type: "button", "data-testid": "leave", onclick: leave },
    "Leave the chat",
  );
}

const rightsOf = (chat) => [...SHARED, ...(chat.type === "channel" ? CHANNEL : GROUP)];

const SHARED = [
  "can_change_info",
  "can_delete_messages",
  "can_invite_users",
  "can_restrict_members",
  "can_promote_members",
  "can_manage_video_chats",
];
const GROUP = ["can_pin_messages", "can_manage_topics"];
const CHANNEL = ["can_post_messages", "can_edit_messages"];
const PERMISSIONS = [
  "can_send_messages",
  "can_send_photos",
  "can_send_videos",
  "can_send_documents",
  "can_send_polls",
  "can_send_other_messages",
  "can_add_web_page_previews",
  "can_invite_users",
  "can_pin_messages",
  "can_change_info",
];
