// JSON, indented and coloured, as nodes.
import { h } from "./dom.js";

const INDENT = "  ";

/** The nodes that show `value` as people write JSON. */
export function json(value, indent = "") {
  if (Array.isArray(value))
    return list(
      value.map((item) => json(item, indent + INDENT)),
      "[",
      "]",
      indent,
    );
  if (value !== null && typeof value === "object") {
    const pairs = Object.entries(value).map(([key, item]) => [
      h("span", { class: "json-key" }, JSON.stringify(key)),
      ": ",
      ...json(item, indent + INDENT),
    ]);
    return list(pairs, "{", "}", indent);
  }
  return [h("span", { class: value === null ? "json-null" : `json-${typeof value}` }, JSON.stringify(value) ?? "null")];
}

function list(items, open, close, indent) {
  if (items.length === 0) return [open + close];
  const lines = items.flatMap((item, index) => [`${index ? "," : ""}\n${indent}${INDENT}`, ...item]);
  return [open, ...lines, `\n${indent}${close}`];
}
