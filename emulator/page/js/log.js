// The right column: every update and every call, in order.
import { byId, h, nodeCache, place } from "./dom.js";
import { logTime } from "./format.js";
import { json } from "./json.js";
import { summary } from "./message.js";
import { state } from "./state.js";

const NEAR_END = 60;

let clearedTo = 0;
let filter = "";
let drawn = null;
const rows = nodeCache();

/** Wires filter and button. */
export function startLog() {
  byId("log-filter").addEventListener("input", ({ target }) => {
    filter = target.value.trim().toLowerCase();
    drawn = null;
    showLog();
  });
  byId("log-clear").addEventListener("click", () => {
    clearedTo = state.log.at(-1)?.seq ?? 0;
    drawn = null;
    showLog();
  });
}

/** Draws the column; the newest stays in view for whoever reads the end. */
export function showLog() {
  if (drawn === state.log) return;
  drawn = state.log;
  const box = byId("log");
  const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
  // A server that has restarted counts from the start again.
  if ((state.log.at(-1)?.seq ?? 0) < clearedTo) clearedTo = 0;
  const entries = state.log.filter((entry) => entry.seq > clearedTo && matches(entry));
  place(
    box,
    entries.length > 0 ? entries.map((entry) => rows.take(entry.seq, [entry], () => details(entry))) : [note()],
  );
  rows.settle();
  if (atEnd) box.scrollTop = box.scrollHeight;
}

// Polls that brought nothing are shown to those who look for them.
function matches(entry) {
  if (!filter) return !(entry.name === "getUpdates" && entry.answer?.result?.length === 0);
  return JSON.stringify([entry.name, entry.code, entry.request, entry.answer]).toLowerCase().includes(filter);
}

function details(entry) {
  const isCall = entry.kind === "call";
  const node = h(
    "details",
    {
      class: `entry ${entry.kind} ${entry.ok ? "" : "failed"} ${entry.name === "getUpdates" ? "polling" : ""}`,
      "data-testid": "log-entry",
      "data-name": entry.name,
    },
    h(
      "summary",
      {},
      h("span", { class: "entry-arrow", title: isCall ? "Call of the bot" : "Update for the bot" }, isCall ? "↑" : "↓"),
      h("b", {}, entry.name, entry.times > 1 && ` ×${entry.times}`),
      h("span", { class: "entry-gist" }, gist(entry)),
      isCall && h("span", { class: "entry-code" }, entry.ok ? "ok" : String(entry.code)),
      isCall && h("span", { class: "entry-time" }, duration(entry.millis)),
      h("time", { class: "entry-time" }, logTime(entry.at)),
    ),
  );
  // A thousand trees of JSON would be slow: each is made when it is first opened.
  node.addEventListener("toggle", () => node.childElementCount === 1 && node.append(...content(entry)), { once: true });
  return node;
}

function content({ kind, request, answer }) {
  if (kind === "update") return [tree("Update", request)];
  return [tree("Request", request), tree("Answer", answer)];
}

const tree = (title, value) =>
  h("div", { class: "tree" }, h("h3", {}, title), h("pre", { tabindex: "0", "aria-label": title }, json(value)));

function gist({ kind, ok, request, answer }) {
  if (!ok) return answer?.description ?? "";
  if (kind === "call") return request?.text ?? request?.caption ?? request?.action ?? request?.question ?? "";
  const [, content] = Object.entries(request).find(([key]) => key !== "update_id");
  return content.message_id
    ? summary(content)
    : (content.data ?? content.query ?? content.new_chat_member?.status ?? "");
}

const duration = (millis) =>
  millis < 10
    ? `${Number(millis.toFixed(1))} ms`
    : millis < 10_000
      ? `${Math.round(millis)} ms`
      : `${Math.round(millis / 1000)} s`;

function note() {
  return h(
    "p",
    { class: "empty" },
    filter ? "Nothing matches the filter." : "Updates for the bot and its calls appear here.",
  );
}
