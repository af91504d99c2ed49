// Sums of money as people read them.

/** `amount` in the smallest unit of the currency; stars are whole. */
export function money(amount, currency) {
  if (currency === "XTR") return `⭐ ${amount}`;
  try {
    const format = new Intl.NumberFormat(undefined, { style: "currency", currency });
    return format.format(amount / 10 ** digits(currency));
  } catch {
    return `${amount} ${currency}`;
  }
}

/** How many digits the currency has behind the point. */
export const digits = (currency) =>
  new Intl.NumberFormat(undefined, { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
