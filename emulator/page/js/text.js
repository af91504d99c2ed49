// A message's text with its entities as elements. Offsets count UTF-16 units, as JavaScript's strings do.
import { h } from "./dom.js";
import { entityDate, fullTime } from "./format.js";
import { link, sendCommand } from "./links.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** The nodes that show `text`; what entities overlap without nesting is cut at the outer one's end. */
export function richText(text, entities = []) {
  const sorted = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return range(text, sorted, 0, text.length);
}

/** Takes entities from the front of `queue` as long as they begin before `end`. */
function range(text, queue, start, end) {
  const nodes = [];
  let at = start;
  while (queue.length > 0 && queue[0].offset < end) {
    const entity = queue.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    nodes.push(plain(text.slice(at, from), nodes.at(-1)));
    nodes.push(element(entity, text.slice(from, to), range(text, queue, from, to)));
    at = to;
  }
  nodes.push(plain(text.slice(at, end), nodes.at(-1)));
  return nodes.filter((node) => node !== "");
}

// A block stands on lines of its own already; the line feed after it would show as an empty line.
function plain(text, before) {
  return before instanceof Element && before.dataset.block ? text.replace(/^\n/, "") : text;
}

function element(entity, text, children) {
  const made = (ELEMENTS[entity.type] ?? ELEMENTS.unknown)(entity, text, children);
  if (BLOCKS.has(entity.type)) made.dataset.block = "true";
  return made;
}

const tag =
  (name, attributes = {}) =>
  (entity, text, children) =>
    h(name, attributes, children);

const ELEMENTS = {
  bold: tag("b"),
  italic: tag("i"),
  underline: tag("u"),
  strikethrough: tag("s"),
  code: tag("code"),
  blockquote: tag("blockquote"),
  hashtag: tag("span", { class: "tag" }),
  cashtag: tag("span", { class: "tag" }),
  unknown: tag("span"),
  spoiler: (entity, text, children) => spoiler(children),
  pre: (entity, text, children) =>
    h(
      "div",
      { class: "pre" },
      entity.language && h("span", { class: "pre-language" }, entity.language),
      h("pre", {}, h("code", {}, children)),
    ),
  expandable_blockquote: (entity, text, children) => expandable(children),
  url: (entity, text, children) => link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`, children),
  text_link: ({ url }, text, children) => link(url, children),
  email: (entity, text, children) => link(`mailto:${text}`, children),
  phone_number: (entity, text, children) => link(`tel:${text}`, children),
  mention: (entity, text, children) => h("span", { class: "mention" }, children),
  text_mention: ({ user }, text, children) =>
    h("span", { class: "mention", title: `User ${user?.id ?? "unknown"}` }, children),
  bot_command: (entity, text, children) =>
    h(
      "button",
      { class: "command-link", type: "button", title: `Send ${text}`, onclick: () => sendCommand(text) },
      children,
    ),
  custom_emoji: ({ custom_emoji_id }, text, children) =>
    h("span", { class: "custom-emoji", title: `Custom emoji ${custom_emoji_id}` }, children),
  date_time: ({ unix_time, date_time_format }, text, children) =>
    h(
      "time",
      {
        class: "date-entity",
        datetime: new Date(unix_time * 1000).toISOString(),
        title: fullTime(unix_time),
      },
      date_time_format ? entityDate(unix_time, date_time_format) : children,
    ),
};

function spoiler(children) {
  const reveal = (event) => {
    if (event.key && event.key !== "Enter" && event.key !== " ") return;
    if (hidden.classList.contains("revealed")) return;
    event.preventDefault();
    event.stopPropagation();
    hidden.classList.add("revealed");
    hidden.removeAttribute("role");
    hidden.removeAttribute("aria-label");
  };
  // Captured, so that a link below the cover is not followed by the click that lifts it.
  const hidden = h(
    "span",
    { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text, show it", onkeydown: reveal },
    h("span", { class: "spoiler-text" }, children),
  );
  hidden.addEventListener("click", reveal, { capture: true });
  return hidden;
}

function expandable(children) {
  const quote = h("blockquote", { class: "expandable" }, h("div", { class: "quote-text" }, children));
  const more = h("button", { class: "expand", type: "button", "aria-expanded": "false" }, "Show more");
  more.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Show less" : "Show more";
  });
  quote.append(more);
  return quote;
}
