// Short notices over the page, and the alert that must be closed.
import { byId, h } from "./dom.js";

const TOAST_MILLIS = 4500;

/** Shows a notice for a moment; `whom` names the user it is for when another one speaks. */
export function toast(text, whom = null) {
  const box = h("div", { class: "toast", "data-testid": "toast" }, whom && h("b", {}, `To ${whom}: `), text);
  byId("toasts").append(box);
  setTimeout(() => box.remove(), TOAST_MILLIS);
}

/** Shows a notice that the user closes. */
export function alertBox(text, whom = null) {
  byId("alert-text").textContent = whom ? `To ${whom}: ${text}` : text;
  if (!byId("alert").open) byId("alert").showModal();
}
