// Times, names and sizes as people read them.

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const logClock = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const dayName = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const shortDay = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

const date = (seconds) => new Date(seconds * 1000);

export const time = (seconds) => clock.format(date(seconds));
export const fullTime = (seconds) => whole.format(date(seconds));
export const dayKey = (seconds) => date(seconds).toDateString();

/** "Today", "Yesterday", or the day's name. */
export function day(seconds) {
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (dayKey(seconds) === today.toDateString()) return "Today";
  if (dayKey(seconds) === yesterday.toDateString()) return "Yesterday";
  return dayName.format(date(seconds));
}

/** The time of today's messages, the day of older ones. */
export function listTime(seconds) {
  return dayKey(seconds) === new Date().toDateString() ? time(seconds) : shortDay.format(date(seconds));
}

/** Milliseconds since the epoch as a time with seconds. */
export const logTime = (millis) => logClock.format(new Date(millis));

/** "Ann Smith", or a chat's title. */
export function name(peer) {
  if (!peer) return "Unknown";
  return peer.title ?? ([peer.first_name, peer.last_name].filter(Boolean).join(" ") || `@${peer.username}`);
}

/** A file's size, "12 kB". */
export function size(bytes) {
  if (bytes === undefined || bytes === null) return "";
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A count with its noun, "1 member", "3 members". */
export const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** What a `date_time` entity shows: `r` relative, else any of weekday `w`, date `d`/`D`, time `t`/`T`. */
export function entityDate(unixTime, format) {
  if (format === "r") return relative(unixTime);
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("d")) Object.assign(options, { year: "numeric", month: "2-digit", day: "2-digit" });
  if (format.includes("D")) Object.assign(options, { year: "numeric", month: "long", day: "numeric" });
  if (format.includes("t")) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) Object.assign(options, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  return new Intl.DateTimeFormat(undefined, options).format(date(unixTime));
}

function relative(unixTime) {
  const seconds = unixTime - Date.now() / 1000;
  const [unit, length] = [
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ].find(([, span]) => Math.abs(seconds) >= span) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: "auto" }).format(Math.round(seconds / length), unit);
}
