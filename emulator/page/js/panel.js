// The one dialog for all that needs more than a tap: paying, mini apps, members, polls.
import { byId, h, icon, place } from "./dom.js";

let onclose = null;

/** Opens the dialog with these nodes; `closed` is called when it is closed, however that comes. */
export function openPanel(title, nodes, closed = null) {
  const before = onclose;
  onclose = closed;
  before?.();
  place(byId("panel"), [
    h(
      "header",
      { class: "panel-head" },
      h("h2", { id: "panel-title" }, title),
      h(
        "button",
        {
          class: "icon-button tiny",
          type: "button",
          "aria-label": "Close",
          "data-testid": "panel-close",
          onclick: closePanel,
        },
        icon("close"),
      ),
    ),
    h("div", { class: "panel-body" }, nodes),
  ]);
  if (!byId("panel").open) byId("panel").showModal();
}

/** Closes it, if it is open. */
export function closePanel() {
  if (byId("panel").open) byId("panel").close();
}

/** Wires the dialog: Escape closes it by itself, a click beside it too. */
export function startPanel() {
  const panel = byId("panel");
  panel.addEventListener("close", () => {
    // The event comes late: another panel may be open already.
    if (panel.open) return;
    const closed = onclose;
    onclose = null;
    closed?.();
  });
  panel.addEventListener("click", ({ target }) => target === panel && closePanel());
}

/** A labelled field; `type` may be "textarea". */
export function field(label, name, value = "", type = "text", more = {}) {
  const attributes = { name, "data-testid": `field-${name}`, autocomplete: "off", ...more };
  const input =
    type === "textarea"
      ? h("textarea", { rows: "5", ...attributes }, value)
      : h("input", { type, value, ...attributes });
  return h("label", { class: "field" }, h("span", {}, label), input);
}

/** A form whose button does `submit` with the fields' values; while that runs the button rests. */
export function form(nodes, button, submit) {
  const send = h("button", { class: "small-button", type: "submit", "data-testid": "panel-submit" }, button);
  const made = h("form", { class: "panel-form" }, nodes, h("footer", { class: "panel-foot" }, send));
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.disabled = true;
    await submit(Object.fromEntries(new FormData(made)), new FormData(made));
    send.disabled = false;
  });
  return made;
}

/** A row with a box to tick. */
export const tick = (name, value, nodes, checked = false, type = "checkbox") =>
  h("label", { class: "tick" }, h("input", { type, name, value, checked }), nodes);
