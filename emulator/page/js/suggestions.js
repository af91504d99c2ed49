// The list above the composer: the bot's commands while one is typed, its results while it is asked inline.
import { byId, h, icon, place } from "./dom.js";
import { act, fileAddress } from "./api.js";
import { compose } from "./draft.js";
import { activeChat, myCommands, openChat, state } from "./state.js";

const PAUSE_MILLIS = 300;
const NEAR_END = 80;

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
export function showResults(queryId, answer) {
  if (asked === null) return;
  if (asked.id === undefined) {
    asked.early.set(queryId, answer);
  } else if (asked.id === queryId) {
    const { results = [], button, next_offset } = answer;
    asked.items.push(...results.map((result) => resultItem(queryId, result)));
    asked.more = Boolean(next_offset);
    const above = button?.start_parameter === undefined ? [] : [buttonItem(queryId, button)];
    const before = { marked, top: byId("popup").scrollTop };
    show([...above, ...asked.items]);
    if (asked.pages > 1) {
      mark(before.marked);
      byId("popup").scrollTop = before.top;
    }
    readOn();
  }
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

function resultItem(queryId, result) {
  const { id, type, title, description, caption, first_name, phone_number, address } = result;
  return {
    picture: pictureOf(result),
    title: title ?? first_name ?? caption ?? type,
    detail: description ?? address ?? phone_number ?? type.replaceAll("_", " "),
    action: { act: "choose_inline", query: queryId, result: id },
  };
}

const buttonItem = (queryId, { text }) => ({
  class: "above",
  title: text,
  detail: "",
  action: { act: "results_button", query: queryId },
});

// Pictures somewhere on the network are not fetched; only what the bot has uploaded is shown.
function pictureOf(result) {
  const file = result.photo_file_id ?? result.gif_file_id ?? result.sticker_file_id;
  if (file) return h("img", { src: fileAddress(file), alt: "" });
  const image = {
    photo: "photo",
    gif: "photo",
    mpeg4_gif: "photo",
    video: "photo",
    location: "pin",
    venue: "pin",
    contact: "person",
  };
  return h("span", { class: "card-badge" }, icon(image[result.type] ?? "file"));
}

// The answer may be here before the asking has returned; it then waits in `early`.
async function ask(query) {
  const mine = { id: undefined, early: new Map(), items: [], more: false, pages: 1 };
  asked = mine;
  await follow(mine, act({ act: "inline", user: state.me, chat: state.active, query }));
}

async function follow(mine, asking) {
  mine.id = undefined;
  const made = await asking;
  if (!made || asked !== mine) return;
  mine.id = made.query_id;
  if (mine.early.has(mine.id)) showResults(mine.id, mine.early.get(mine.id));
}

// Who has come near the end of the list gets more.
function readOn() {
  const box = byId("popup");
  const near = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
  if (!asked?.more || !near) return;
  asked.more = false;
  asked.pages += 1;
  const last = asked.items.at(-1)?.action.query ?? asked.id;
  follow(asked, act({ act: "more_inline", user: state.me, chat: state.active, query: last }));
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
          class: `suggestion ${item.class ?? ""} ${item.picture ? "result" : ""}`,
          role: "option",
          id: `suggestion-${index}`,
          "data-testid": "suggestion",
          onmousedown: (event) => event.preventDefault(),
          onclick: () => choose(item),
        },
        item.picture,
        item.picture
          ? h("div", {}, h("b", {}, item.title), h("span", {}, item.detail))
          : [h("b", {}, item.title), item.detail && h("span", {}, item.detail)],
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
  if (action.act === "results_button") openChat(state.me);
}

// A click beside the list closes it.
document.addEventListener("click", ({ target }) => {
  if (!byId("popup").contains(target) && !byId("composer").contains(target)) show([]);
});

byId("popup").addEventListener("scroll", readOn, { passive: true });
