// Sharing passport data: pasted or from a file, encrypted already.
import { h } from "./dom.js";
import { act } from "./api.js";
import { closePanel, field, form, openPanel } from "./panel.js";
import { activeChat, state } from "./state.js";
import { toast } from "./toasts.js";

/** Opens the panel. */
export function sharePassport() {
  const chat = activeChat();
  const text = field("PassportData as JSON, encrypted for the bot's key", "data", "", "textarea", {
    required: true,
    rows: 9,
  });
  const file = h("input", { type: "file", accept: "application/json", "data-testid": "passport-file" });
  file.addEventListener("change", async () => {
    if (file.files.length > 0) text.querySelector("textarea").value = await file.files[0].text();
  });
  const submit = async ({ data }) => {
    const parsed = parse(data);
    if (parsed && (await act({ act: "passport", user: state.me, chat: chat.id, data: parsed }))) closePanel();
  };
  openPanel("Share passport data", [
    errors(chat),
    form([text, h("label", { class: "field" }, h("span", {}, "Or a file"), file)], "Share", submit),
  ]);
}

function errors({ passport_errors: found }) {
  if (!found?.length) return null;
  const lines = found.map(({ type, message }) => h("li", {}, h("b", {}, type.replaceAll("_", " ")), `: ${message}`));
  return h("ul", { class: "panel-note refused", "data-testid": "passport-errors" }, lines);
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    toast(`This is no JSON: ${error.message}`);
    return null;
  }
}
