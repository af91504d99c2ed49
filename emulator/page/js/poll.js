// A poll with its bars; one tap votes, several answers are collected first.
import { avatar, h } from "./dom.js";
import { act } from "./api.js";
import { activeChat, state } from "./state.js";
import { count, name } from "./format.js";
import { richText } from "./text.js";

/** The poll of a message, as the one who speaks sees it. */
export function poll(content, message) {
  const votes = activeChat()?.votes?.[message.message_id] ?? {};
  const chosen = votes[state.me] ?? null;
  const vote = (options) =>
    act({ act: "vote", user: state.me, chat: message.chat.id, message: message.message_id, options });
  const stop = () => act({ act: "stop_poll", user: state.me, chat: message.chat.id, message: message.message_id });
  const closed = content.is_closed || chosen !== null;
  return h(
    "div",
    { class: "poll" },
    h("b", { class: "poll-question" }, richText(content.question, content.question_entities)),
    h("small", {}, kind(content)),
    closed ? results(content, chosen ?? [], votes) : choices(content, vote),
    closed && explanation(content),
    h(
      "small",
      { class: "poll-foot" },
      count(content.total_voter_count, "vote"),
      chosen?.length > 0 &&
        !content.is_closed &&
        content.type !== "quiz" &&
        content.allows_revoting !== false &&
        h(
          "button",
          { class: "text-button", type: "button", "data-testid": "poll-retract", onclick: () => vote([]) },
          "Take back",
        ),
      !content.is_closed &&
        message.from?.id === state.me &&
        h("button", { class: "text-button", type: "button", "data-testid": "poll-stop", onclick: stop }, "Stop"),
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

// What a quiz explains to those who have answered.
function explanation({ explanation: text, explanation_entities }) {
  if (!text) return null;
  return h(
    "div",
    { class: "poll-explanation", "data-testid": "poll-explanation" },
    richText(text, explanation_entities),
  );
}

function results({ options, total_voter_count, is_anonymous, correct_option_ids = [] }, chosen, votes) {
  return options.map(({ text, voter_count }, index) => {
    const share = total_voter_count ? Math.round((100 * voter_count) / total_voter_count) : 0;
    const bar = h("span", { class: "poll-bar" });
    bar.style.width = `${share}%`;
    const isQuiz = correct_option_ids.length > 0;
    const wrong = isQuiz && chosen.includes(index) && !correct_option_ids.includes(index);
    const mark = (wrong ? " ✗" : chosen.includes(index) ? " ✓" : "") + (correct_option_ids.includes(index) ? " ★" : "");
    return h(
      "div",
      { class: `poll-result ${wrong ? "wrong" : ""}`, title: count(voter_count, "vote"), "data-testid": "poll-result" },
      h("span", { class: "poll-share" }, `${share}%`),
      h("span", {}, text, h("b", {}, mark)),
      h("span", { class: "poll-track" }, bar),
      !is_anonymous && voters(votes, index),
    );
  });
}

// Of a public poll everybody sees who has voted for what.
function voters(votes, index) {
  const chose = state.users.filter(({ id }) => votes[id]?.includes(index));
  if (chose.length === 0) return null;
  const faces = chose.map((user) => avatar(name(user), user.id, "small"));
  const names = chose.map(name).join(", ");
  return h("span", { class: "poll-voters", title: names, "aria-label": names, "data-testid": "poll-voters" }, faces);
}
