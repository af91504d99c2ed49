// The list above the composer: the bot's commands, narrowed while one is typed.
import { byId, h, place } from "./dom.js";
import { act } from "./api.js";
import { compose } from "./draft.js";
import { activeChat, state } from "./state.js";

let items = [];
let marked = -1;

/** Shows the commands that begin with what is typed, if a command is being typed. */
export function showSuggestions() {
  const typed = byId("text").value;
  const commands = activeChat()?.commands ?? [];
  const word = /^\/([a-z0-9_]*)$/i.exec(typed)?.[1].toLowerCase();
  show(word === undefined ? [] : commands.filter(({ command }) => command.startsWith(word)), 0);
}

/** The "/" button: all commands, or none when the list is open. */
export function toggleCommands() {
  show(items.length > 0 ? [] : activeChat()?.commands ?? [], 0);
  byId("text").focus();
}

/** Lets the list have a key; says whether it took it. */
export function pickSuggestion(event) {
  if (items.length === 0) return false;
  if (event.key === "Escape") show([], -1);
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") mark(marked + (event.key === "ArrowDown" ? 1 : -1));
  else if (event.key === "Tab") compose(`/${items[marked].command} `);
  else if (event.key === "Enter" && !event.shiftKey) choose(items[marked]);
  else return false;
  event.preventDefault();
  return true;
}

function show(commands, first) {
  items = commands;
  const box = byId("popup");
  box.hidden = commands.length === 0;
  byId("commands").setAttribute("aria-expanded", String(commands.length > 0));
  place(box, commands.map((command, index) => h("div", {
    class: "suggestion", role: "option", id: `suggestion-${index}`, "data-testid": "command",
    onmousedown: (event) => event.preventDefault(),
    onclick: () => choose(command),
  }, h("b", {}, `/${command.command}`), h("span", {}, command.description))));
  mark(first);
}

function mark(index) {
  marked = items.length === 0 ? -1 : (index + items.length) % items.length;
  [...byId("popup").children].forEach((row, place) => row.setAttribute("aria-selected", String(place === marked)));
  byId("popup").children[marked]?.scrollIntoView({ block: "nearest" });
  if (marked < 0) byId("text").removeAttribute("aria-activedescendant");
  else byId("text").setAttribute("aria-activedescendant", `suggestion-${marked}`);
}

function choose({ command }) {
  const chat = activeChat();
  const text = chat.type === "private" ? `/${command}` : `/${command}@${state.bot.username}`;
  show([], -1);
  compose("");
  act({ act: "text", user: state.me, chat: chat.id, text });
}

// A click beside the list closes it.
document.addEventListener("click", ({ target }) => {
  if (!byId("popup").contains(target) && !byId("composer").contains(target)) show([], -1);
});
