// Which column a narrow window shows, and whether a wide one shows the log.
import { byId } from "./dom.js";

/** Shows a column ("list", "chat" or "log"); in a wide window all are seen anyway. */
export function show(view) {
  byId("app").dataset.view = view;
}

/** Whether the open chat can be seen, and so is read. */
export const chatIsShown = () => !document.hidden && byId("messages").offsetParent !== null;

/** Wires the buttons that go from one column to another. */
export function startViews() {
  const on = (id, action) => byId(id).addEventListener("click", action);
  on("back-to-list", () => show("list"));
  on("back-to-chat", () => show("chat"));
  on("open-log-from-list", () => show("log"));
  on("toggle-log", () => {
    if (logIsColumn.matches) byId("app").dataset.log = byId("app").dataset.log === "open" ? "closed" : "open";
    else show("log");
  });
}

const logIsColumn = matchMedia("(min-width: 1100px)");
