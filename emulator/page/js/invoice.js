// An invoice as a card, and its button.
import { h, icon } from "./dom.js";
import { money } from "./money.js";
import { isPaid, pay } from "./payment.js";

/** The card of an invoice. */
export function invoiceCard({ title, description, currency, total_amount }, message) {
  return h(
    "div",
    { class: "invoice", "data-testid": "invoice" },
    h("b", {}, title),
    h("p", {}, description),
    h(
      "div",
      { class: "invoice-foot" },
      h("strong", {}, money(total_amount, currency)),
      isPaid(message) && h("span", { class: "stamp", "data-testid": "paid" }, icon("check"), "Paid"),
    ),
  );
}

/** The button that pays. Who has paid a message's invoice does not pay it again. */
export function payButton(button, message, attributes) {
  const paid = isPaid(message);
  const label = paid ? [icon("check"), "Paid"] : button.text;
  return h("button", { ...attributes, disabled: paid, onclick: () => pay(message) }, label);
}
