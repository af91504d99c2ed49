// A poll with its bars; one tap votes, several answers are collected first.
import { h } from "./dom.js";
import { act } from "./api.js";
import { activeChat, state } from "./state.js";
import { count } from "./format.js";
import { richText } from "./text.js";

/** The poll of a message, as the one who speaks sees it. */
export function poll(content, message) {
  const chosen = activeChat()?.votes?.[message.message_id]?.[state.me] ?? null;
  const vote = (options) =>
    act({ act: "vote", user: state.me, chat: message.chat.id, message: message.message_id, options });
  const closed = content.is_closed || chosen !== null;
  return h(
    "div",
    { class: "poll" },
    h("b", { class: "poll-question" }, richText(content.question, content.question_entities)),
    h("small", {}, kind(content)),
    closed ? results(content, chosen ?? []) : choices(content, vote),
    h(
      "small",
      { class: "poll-foot" },
      count(content.total_voter_count, "vote"),
      chosen?.length > 0 &&
        !content.is_closed &&
        content.type !== "quiz" &&
        h("button", { class: "text-button", type: "button", onclick: () => vote([]) }, "Take back"),
    ),
  );
}

function kind({ is_closed, is_anonymous, type }) {
  if (is_closed) return "Final results";
  return `${is_anonymous ? "Anonymous" : "Public"} ${type === "quiz" ? "quiz" : "poll"}`;
}

function choices({ options, allows_multiple_answers }, vote) {
  if (!allows_multiple_answers) {
    return options.map(({ text }, index) =>
      h(
        "button",
        { class: "poll-choice", type: "button", "data-testid": "poll-option", onclick: () => vote([index]) },
        h("i"),
        text,
      ),
    );
  }
  const boxes = options.map(() => h("input", { type: "checkbox" }));
  const marked = () => boxes.flatMap((box, index) => (box.checked ? [index] : []));
  return [
    options.map(({ text }, index) =>
      h("label", { class: "poll-choice", "data-testid": "poll-option" }, boxes[index], text),
    ),
    h(
      "button",
      { class: "small-button", type: "button", onclick: () => marked().length > 0 && vote(marked()) },
      "Vote",
    ),
  ];
}

function results({ options, total_voter_count, correct_option_ids = [] }, chosen) {
  return options.map(({ text, voter_count }, index) => {
    const share = total_voter_count ? Math.round((100 * voter_count) / total_voter_count) : 0;
    const bar = h("span", { class: "poll-bar" });
    bar.style.width = `${share}%`;
    const mark = (chosen.includes(index) ? " ✓" : "") + (correct_option_ids.includes(index) ? " ★" : "");
    return h(
      "div",
      { class: "poll-result", title: count(voter_count, "vote") },
      h("span", { class: "poll-share" }, `${share}%`),
      h("span", {}, text, h("b", {}, mark)),
      h("span", { class: "poll-track" }, bar),
    );
  });
}
