// The list above the composer: the bot's commands while one is typed, its results while it is asked inline.
import { byId, h, place } from "./dom.js";
import { act } from "./api.js";
import { compose } from "./draft.js";
import { activeChat, myCommands, state } from "./state.js";

const PAUSE_MILLIS = 300;

let items = [];
let marked = -1;
let asking = null;
let asked = null;

/** Shows what fits what is typed: commands, or (a little later) the bot's inline results. */
export function showSuggestions() {
  const typed = byId("text").value;
  const word = /^\/([a-z0-9_]*)$/i.exec(typed)?.[1].toLowerCase();
  show(
    word === undefined
      ? []
      : myCommands()
          .filter(({ command }) => command.startsWith(word))
          .map(commandItem),
  );
  clearTimeout(asking);
  asked = null;
  const mention = `@${state.bot.username} `.toLowerCase();
  if (typed.toLowerCase().startsWith(mention))
    asking = setTimeout(() => ask(typed.slice(mention.length)), PAUSE_MILLIS);
}

/** Shows the answer to an inline query, if it is still the one that was asked. */
export function showResults(queryId, results) {
  if (asked === null) return;
  if (asked.id === undefined) asked.early.set(queryId, results);
  else if (asked.id === queryId) show(results.map((result) => resultItem(queryId, result)));
}

/** The "/" button: all commands, or none when the list is open. */
export function toggleCommands() {
  show(items.length > 0 ? [] : myCommands().map(commandItem));
  byId("text").focus();
}

/** Lets the list have a key; says whether it took it. */
export function pickSuggestion(event) {
  if (items.length === 0) return false;
  if (event.key === "Escape") show([]);
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") mark(marked + (event.key === "ArrowDown" ? 1 : -1));
  else if (event.key === "Tab" && !event.shiftKey && items[marked].completion) compose(items[marked].completion);
  else if (event.key === "Enter" && !event.shiftKey) choose(items[marked]);
  else return false;
  event.preventDefault();
  return true;
}

function commandItem({ command, description }) {
  const addressed = activeChat().type === "private" ? `/${command}` : `/${command}@${state.bot.username}`;
  return {
    title: `/${command}`,
    detail: description,
    completion: `/${command} `,
    action: { act: "text", text: addressed },
  };
}

function resultItem(queryId, { id, type, title, description, caption }) {
  return {
    title: title ?? caption ?? type,
    detail: description ?? type,
    action: { act: "choose_inline", query: queryId, result: id },
  };
}

// The answer may be here before the asking has returned; it then waits in `early`.
async function ask(query) {
  const mine = { id: undefined, early: new Map() };
  asked = mine;
  const made = await act({ act: "inline", user: state.me, chat: state.active, query });
  if (!made || asked !== mine) return;
  mine.id = made.query_id;
  if (mine.early.has(mine.id)) showResults(mine.id, mine.early.get(mine.id));
}

function show(suggested) {
  items = suggested;
  const box = byId("popup");
  box.hidden = items.length === 0;
  byId("commands").setAttribute("aria-expanded", String(items.length > 0));
  place(
    box,
    items.map((item, index) =>
      h(
        "div",
        {
          class: "suggestion",
          role: "option",
          id: `suggestion-${index}`,
          "data-testid": "suggestion",
          onmousedown: (event) => event.preventDefault(),
          onclick: () => choose(item),
        },
        h("b", {}, item.title),
        h("span", {}, item.detail),
      ),
    ),
  );
  mark(0);
}

function mark(index) {
  marked = items.length === 0 ? -1 : (index + items.length) % items.length;
  [...byId("popup").children].forEach((row, place) => row.setAttribute("aria-selected", String(place === marked)));
  byId("popup").children[marked]?.scrollIntoView({ block: "nearest" });
  if (marked < 0) byId("text").removeAttribute("aria-activedescendant");
  else byId("text").setAttribute("aria-activedescendant", `suggestion-${marked}`);
}

function choose({ action }) {
  show([]);
  compose("");
  act({ ...action, user: state.me, chat: state.active });
}

// A click beside the list closes it.
document.addEventListener("click", ({ target }) => {
  if (!byId("popup").contains(target) && !byId("composer").contains(target)) show([]);
});
