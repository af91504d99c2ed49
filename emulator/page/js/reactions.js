// Reactions: chips below a message, and the row of emoji to choose from.
import { byId, h, place } from "./dom.js";
import { act } from "./api.js";
import { name } from "./format.js";
import { state } from "./state.js";

const OFFERED = ["👍", "👎", "❤", "🔥", "🎉", "😁", "😢", "🤔"];

/** What is known of a message's reactions, as one value that changes with them. */
export const reactionKey = (message) => JSON.stringify(reactionsTo(message));

/** The chips; null where nobody has reacted. */
export function reactionChips(message) {
  const counted = new Map();
  for (const [user, chosen] of Object.entries(reactionsTo(message)))
    for (const { emoji = "✨" } of chosen) counted.set(emoji, [...(counted.get(emoji) ?? []), Number(user)]);
  if (counted.size === 0) return null;
  const chips = [...counted].map(([emoji, users]) =>
    h(
      "button",
      {
        class: "chip",
        type: "button",
        "aria-pressed": String(users.includes(state.me)),
        title: users.map(nameOf).join(", "),
        "data-testid": "reaction",
        onclick: () => toggle(message, emoji),
      },
      emoji,
      h("small", {}, String(users.length)),
    ),
  );
  return h("div", { class: "chips" }, chips);
}

/** Shows the emoji to choose from beside `anchor`. */
export function offerReactions(anchor, message) {
  const box = byId("reactions");
  const buttons = OFFERED.map((emoji) =>
    h(
      "button",
      {
        type: "button",
        "data-testid": "react-with",
        onclick: () => {
          box.hidePopover();
          toggle(message, emoji);
        },
      },
      emoji,
    ),
  );
  place(box, buttons);
  box.showPopover();
  const { left, top } = anchor.getBoundingClientRect();
  box.style.left = `${Math.max(8, Math.min(left - 60, innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${Math.max(8, top - box.offsetHeight - 6)}px`;
}

const reactionsTo = ({ chat, message_id }) => state.chats.get(chat.id)?.reactions?.[message_id] ?? {};

const nameOf = (user) =>
  user === state.bot.id ? state.bot.first_name : name(state.users.find(({ id }) => id === user));

// One reaction a person: another emoji takes the place of the first.
function toggle(message, emoji) {
  const mine = reactionsTo(message)[state.me] ?? [];
  const emojis = mine.some((chosen) => chosen.emoji === emoji) ? [] : [emoji];
  act({ act: "react", user: state.me, chat: message.chat.id, message: message.message_id, emoji: emojis });
}
