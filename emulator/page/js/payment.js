// Paying: the form, the ways of delivery, and what the bot says to it.
import { h } from "./dom.js";
import { act } from "./api.js";
import { money } from "./money.js";
import { closePanel, field, form, openPanel, tick } from "./panel.js";
import { me, messagesOf, state } from "./state.js";
import { toast } from "./toasts.js";

const PATIENCE_MILLIS = 10_500;

const answers = new Map();
const waiting = new Map();

/** Takes the bot's answer to a question of a payment, which may be here before the question has returned. */
export function paymentAnswered(queryId, answer) {
  if (waiting.has(queryId)) waiting.get(queryId)(answer);
  else answers.set(queryId, answer);
}

/** Whether the one who speaks has paid the invoice of a message. */
export function isPaid(message) {
  const chat = state.chats.get(message.chat.id);
  return Boolean(chat) && messagesOf(chat).some((other) => isReceipt(other, message));
}

/** Opens the form that pays the invoice of a message. */
export function pay(message) {
  const needs = state.chats.get(message.chat.id)?.invoices?.[message.message_id] ?? {};
  const { title, currency, total_amount: total } = message.invoice;
  const submit = async (values) => {
    const order = orderOf(needs, values);
    const target = { user: state.me, chat: message.chat.id };
    await proceed(await act({ act: "pay", ...target, message: message.message_id, order }), target, message.invoice);
  };
  openPanel("Checkout", [
    h("div", { class: "bill" }, h("b", {}, title), h("span", {}, money(total, currency))),
    form(fieldsOf(needs, currency), `Pay ${money(total, currency)}`, submit),
  ]);
}

/** Goes on with a payment that a link has begun. */
export async function payLink(started) {
  openPanel("Checkout", [h("p", { class: "panel-note" }, "The bot is asked…")]);
  await proceed(started, { user: state.me, chat: state.me }, null);
}

const isReceipt = (other, { message_id }) =>
  other.successful_payment && other.reply_to_message?.message_id === message_id && other.from?.id === state.me;

function fieldsOf(needs, currency) {
  const user = me() ?? {};
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  return [
    needs.name && field("Name", "name", name),
    needs.phone_number && field("Phone number", "phone_number", "+15550100", "tel"),
    needs.email && field("Email", "email", `${(user.first_name ?? "me").toLowerCase()}@example.org`, "email"),
    needs.address && [
      field("Street", "street_line1", "Karl Johans gate 1"),
      h(
        "div",
        { class: "field-row" },
        field("Post code", "post_code", "0154"),
        field("City", "city", "Oslo"),
        field("Country", "country_code", "NO", "text", { maxlength: 2 }),
      ),
    ],
    needs.most_tip > 0 &&
      field(`Tip, up to ${money(needs.most_tip, currency)}`, "tip", "0", "number", { min: 0, max: needs.most_tip }),
  ];
}

function orderOf(needs, { tip, street_line1, post_code, city, country_code, ...order }) {
  if (needs.address) order.address = { street_line1, post_code, city, country_code };
  return { ...order, tip: Number(tip ?? 0) };
}

// The bot offers ways of delivery, agrees, or refuses.
async function proceed(started, target, invoice) {
  if (!started) return;
  const answer = await answerTo(started.query_id);
  if (!answer) {
    closePanel();
    toast("The bot has not answered in time.");
  } else if (answer.refused) {
    openPanel("Payment refused", [
      h("p", { class: "panel-note refused", "data-testid": "payment-refused" }, answer.refused),
    ]);
  } else if (answer.options) {
    chooseDelivery(started.query_id, answer.options, target, invoice);
  } else {
    closePanel();
  }
}

function chooseDelivery(payment, options, target, invoice) {
  const sum = (prices) => prices.reduce((total, { amount }) => total + amount, 0);
  const rows = options.map(({ id, title, prices }, index) =>
    tick(
      "option",
      id,
      [h("span", {}, title), h("small", {}, money(sum(prices), invoice?.currency ?? "EUR"))],
      index === 0,
      "radio",
    ),
  );
  const submit = async ({ option }) =>
    proceed(await act({ act: "choose_shipping", ...target, payment, option }), target, invoice);
  openPanel("Delivery", [form(h("div", { class: "ticks", "data-testid": "delivery" }, rows), "Go on", submit)]);
}

function answerTo(queryId) {
  if (answers.has(queryId)) return Promise.resolve(answers.get(queryId));
  return new Promise((resolve) => {
    waiting.set(queryId, resolve);
    setTimeout(() => resolve(null), PATIENCE_MILLIS);
  });
}
