// Makes elements; text only ever enters the page as text nodes.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  attach: "M8 12.5l5.6-5.600a3 3 0 0 1 4.3 4.300L10 19a4.8 4.8 0 0 1-6.8-6.800L11 4.5",
  slash:
    "M4 5.500A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.500v13a1.5 1.5 0 0 1-1.5 1.500h-13A1.5 1.5 0 0 1 4 18.500zM14 8l-4 8",
  send: "M4.5 12L20 4.5 15.5 20l-3.8-6.200zM11.7 13.800L20 4.5",
  keyboard:
    "M3 7.500A1.5 1.5 0 0 1 4.5 6h15A1.5 1.5 0 0 1 21 7.500v9a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 16.500zM7 10h.01M12 10h.01M17 10h.01M8 14h8",
  log: "M4 6h2M10 6h10M4 12h2M10 12h10M4 18h2M10 18h10",
  back: "M14.5 5.500L8 12l6.5 6.5",
  down: "M5.5 9.500L12 16l6.5-6.5",
  reply: "M9.5 7L4.5 12l5 5M5 12h8.500a6 6 0 0 1 6 6",
  edit: "M4.5 19.500l1-4L16 5a2.1 2.1 0 0 1 3 3L8.5 18.500z",
  trash: "M5 7h14M10 4.500h4M7 7l1 12.500h8L17 7",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  file: "M7 3.500h6.500L18 8v12.500H7zM13.5 3.500V8H18",
  photo: "M4 5.500h16v13H4zM4 16l5-5 4 4 2.5-2.500L20 16M15.5 9h.01",
  pin: "M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 10h.01",
  person: "M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 19.500c.8-3.5 3.5-5 7-5s6.2 1.5 7 5",
  link: "M9 15L15.5 8.500M10 8.500h5.500V14",
  inline: "M5 8h14M5 12h9M5 16h6",
  check: "M5 12.500l4.500 4.500L19 7.500",
  smile: "M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8.5 14a4.5 4.5 0 0 0 7 0M9 9.500h.01M15 9.500h.01",
  poll: "M5 19.500V11M12 19.500V4.500M19 19.500V14",
  app: "M4 5h16v14H4zM4 9h16M7 7h.01M10 7h.01",
  card: "M3.5 6h17v12h-17zM3.5 10h17M7 15h3",
  copy: "M9 9h10v10H9zM15 9V5H5v10h4",
  warning: "M12 4.500L20.5 19h-17zM12 10v4M12 16.500h.01",
};

/** An element with attributes (`onX` are listeners) and children; absent ones (`null`, `false`) are skipped. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** A line icon of our own set. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** The element of this id, which index.html holds. */
export const byId = (id) => document.getElementById(id);

/** A person's or a chat's picture: initials on a colour of its own. */
export function avatar(title, id, extra = "") {
  const initials = title
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
  return h("span", { class: `avatar hue-${Math.abs(Number(id)) % 7} ${extra}`, "aria-hidden": "true" }, initials);
}

/** Makes the children of `parent` be exactly `nodes`, moving only what is not in place. */
export function place(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  });
}

/**
 * Nodes by key, made anew only when what they show (`parts`) has changed: a node that is replaced between pressing and
 * releasing the mouse would lose the click. After each drawing, `settle` forgets what was not taken.
 */
export function nodeCache() {
  let old = new Map();
  let used = new Map();
  return {
    take(key, parts, make) {
      const known = old.get(key);
      const same =
        known && known.parts.length === parts.length && known.parts.every((part, index) => part === parts[index]);
      used.set(key, same ? known : { parts, node: make() });
      return used.get(key).node;
    },
    settle() {
      old = used;
      used = new Map();
    },
  };
}
