// What is being written, kept for each user in each chat.
import { byId } from "./dom.js";
import { state, unreadKey } from "./state.js";

const drafts = new Map();
let shown = null;

/** Puts `text` into the composer and the cursor behind it. */
export function compose(text) {
  const field = byId("text");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  field.setSelectionRange(text.length, text.length);
}

/** Brings the draft of the open chat into the composer when another chat or user was there before. */
export function showDraft() {
  const key = unreadKey(state.me, state.active);
  if (key === shown) return;
  const field = byId("text");
  if (shown) drafts.set(shown, field.value);
  shown = key;
  field.value = drafts.get(key) ?? "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
