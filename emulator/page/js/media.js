// What a message carries besides text: pictures, files, and the cards of all other kinds.
import { h, icon } from "./dom.js";
import { fileAddress } from "./api.js";
import { count, name, size } from "./format.js";
import { invoiceCard } from "./invoice.js";
import { poll } from "./poll.js";

/** The nodes of a message's media; none for a plain text. */
export function media(message) {
  const kind = Object.keys(KINDS).find((key) => message[key] !== undefined);
  return kind ? [KINDS[kind](message[kind], message)] : [];
}

/** In a word what a message without text is, for quotes and the list of chats. */
export function mediaWord(message) {
  const kind = Object.keys(KINDS).find((key) => message[key] !== undefined);
  if (kind === "dice" || kind === "sticker") return `${message[kind].emoji ?? ""} ${capitalised(kind)}`.trim();
  return kind ? capitalised(kind) : "Message";
}

/** A picture that covers its frame, for a single photo and for the cells of an album. */
export function picture(fileId, alt, hidden = false) {
  const image = h("img", { src: fileAddress(fileId), alt, loading: "lazy" });
  const frame = h(
    "a",
    { class: "picture", href: fileAddress(fileId), target: "_blank", rel: "noopener", "aria-label": `${alt}, open it` },
    image,
  );
  image.addEventListener("error", () => frame.classList.add("broken"));
  image.addEventListener("load", () => frame.classList.remove("broken"));
  if (hidden) frame.classList.add("covered");
  frame.addEventListener("click", (event) => {
    if (!frame.classList.contains("covered")) return;
    event.preventDefault();
    frame.classList.remove("covered");
  });
  return frame;
}

const capitalised = (key) => key[0].toUpperCase() + key.slice(1).replaceAll("_", " ");

const KINDS = {
  animation: (animation, { has_media_spoiler }) =>
    film(animation, { autoplay: true, loop: true, muted: true }, has_media_spoiler),
  photo(sizes, message) {
    const largest = sizes.at(-1);
    const frame = picture(largest.file_id, "Photo", message.has_media_spoiler);
    if (largest.width > 1 && largest.height > 1)
      frame.firstChild.style.aspectRatio = `${largest.width} / ${largest.height}`;
    return frame;
  },
  video: (video, { has_media_spoiler }) => film(video, { controls: true }, has_media_spoiler),
  video_note: (note) => film(note, { controls: true, class: "round" }),
  audio: (audio) =>
    sound(audio, [audio.performer, audio.title].filter(Boolean).join(" – ") || audio.file_name || "Audio"),
  voice: (voice) => sound(voice, "Voice message"),
  document: (document) => fileLink(document, document.file_name ?? "File"),
  sticker: (sticker) =>
    h(
      "div",
      { class: "large-emoji", role: "img", "aria-label": `Sticker ${sticker.emoji ?? ""}` },
      stickerPicture(sticker),
    ),
  dice: ({ emoji, value }) =>
    h(
      "div",
      { class: "large-emoji dice", role: "img", "aria-label": `${emoji} ${value}` },
      emoji,
      h("b", {}, String(value)),
    ),
  contact: (contact) => card("person", name(contact), contact.phone_number),
  venue: ({ title, address }) => card("pin", title, address),
  location: ({ latitude, longitude, live_period }) =>
    card("pin", live_period ? "Live location" : "Location", `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`),
  poll: (content, message) => poll(content, message),
  checklist: ({ title, tasks }) =>
    h(
      "div",
      { class: "checklist" },
      h("b", {}, title),
      tasks.map((task) => h("div", {}, task.completion_date ? "☑ " : "☐ ", task.text)),
    ),
  game: ({ title, description }) => card("photo", title, description),
  invoice: (invoice, message) => invoiceCard(invoice, message),
  paid_media: ({ star_count }) => card("photo", "Paid media", count(star_count, "star")),
  story: () => card("photo", "Story"),
  rich_message: () => card("file", "Rich message", "see the log for its blocks"),
  gift: () => card("photo", "Gift"),
  giveaway: () => card("photo", "Giveaway"),
};

function film(video, attributes, hidden) {
  const player = h("video", {
    class: "film",
    src: fileAddress(video.file_id),
    preload: "metadata",
    "aria-label": video.file_name ?? "Video",
    ...attributes,
  });
  const frame = h("div", { class: hidden ? "covered" : null }, player, fileLink(video, video.file_name ?? "Video"));
  player.addEventListener("error", () => player.remove());
  frame.addEventListener("click", () => frame.classList.remove("covered"));
  return frame;
}

function sound(audio, title) {
  const player = h("audio", { src: fileAddress(audio.file_id), controls: true, preload: "none", "aria-label": title });
  return h("div", { class: "sound" }, fileLink(audio, title), player);
}

function stickerPicture(sticker) {
  if (sticker.is_animated || sticker.is_video) return sticker.emoji ?? "🖼";
  const image = h("img", { src: fileAddress(sticker.file_id), alt: sticker.emoji ?? "Sticker" });
  image.addEventListener("error", () => image.replaceWith(sticker.emoji ?? "🖼"));
  return image;
}

function fileLink(file, title) {
  return h(
    "a",
    { class: "card", href: `${fileAddress(file.file_id)}?download=1`, download: title },
    badge("file"),
    h(
      "span",
      { class: "card-text" },
      h("b", {}, title),
      h("small", {}, [size(file.file_size), file.mime_type].filter(Boolean).join(" · ")),
    ),
  );
}

function card(image, title, subtitle) {
  return h(
    "div",
    { class: "card" },
    badge(image),
    h("span", { class: "card-text" }, h("b", {}, title), subtitle && h("small", {}, subtitle)),
  );
}

const badge = (image) => h("span", { class: "card-badge" }, icon(image));
