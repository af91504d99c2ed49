// The way to the server: one snapshot, one feed of events, one address for actions.
import { applyEvent, applySnapshot, lost } from "./events.js";
import { toast } from "./toasts.js";

const RETRY_MILLIS = 1500;

/** Follows the server for good; when it comes back after a restart, everything is read anew. */
export function connect() {
  const feed = new EventSource("page/events");
  feed.addEventListener("open", () => readSnapshot().catch(() => restart(feed)));
  feed.addEventListener("message", ({ data }) => applyEvent(JSON.parse(data)));
  feed.addEventListener("error", () => restart(feed));
}

/** Does `act` (see `emulator/src/page/`); a refusal is shown and gives null. */
export async function act(action) {
  return answer(
    fetch("page/act", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(action),
    }),
  );
}

/** Sends a file; its bytes are the body, everything else stands in the address. */
export async function upload(file, fields) {
  const query = new URLSearchParams({ ...fields, name: file.name, mime: file.type || "application/octet-stream" });
  return answer(
    fetch(`page/upload?${query}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    }),
  );
}

/** Where the content of a file is. */
export const fileAddress = (fileId) => `page/file/${encodeURIComponent(fileId)}`;

async function readSnapshot() {
  const response = await fetch("page/state");
  if (!response.ok) throw new Error(response.statusText);
  applySnapshot(await response.json());
}

// The browser's own reconnecting gives up at the first wrong answer, so we make a new feed instead.
function restart(feed) {
  feed.close();
  lost();
  setTimeout(connect, RETRY_MILLIS);
}

async function answer(request) {
  try {
    const response = await request;
    const body = await response.json();
    if (body.ok) return body.result ?? true;
    toast(body.description ?? response.statusText);
  } catch {
    toast("The server does not answer.");
  }
  return null;
}
