// Service messages: what happened in a chat, said in a line.
import { name } from "./format.js";
import { money } from "./money.js";

/** The line of a service message; null for all others. */
export function serviceText(message) {
  const kind = Object.keys(LINES).find((key) => message[key] !== undefined);
  if (!kind) return null;
  const line = LINES[kind];
  return typeof line === "string" ? line : line(message[kind], message);
}

const list = (people) => people.map(name).join(", ");

const LINES = {
  new_chat_members(people, { from }) {
    const joined = people.length === 1 && people[0].id === from?.id;
    return joined ? `${name(from)} joined the group` : `${name(from)} added ${list(people)}`;
  },
  left_chat_member: (person, { from }) =>
    person.id === from?.id ? `${name(person)} left the group` : `${name(from)} removed ${name(person)}`,
  new_chat_title: (title, { from }) => `${name(from)} renamed the group to “${title}”`,
  new_chat_photo: (photo, { from }) => `${name(from)} changed the group's photo`,
  delete_chat_photo: (yes, { from }) => `${name(from)} removed the group's photo`,
  group_chat_created: "The group was created",
  supergroup_chat_created: "The group was created",
  channel_chat_created: "The channel was created",
  pinned_message: (pinned, { from }) =>
    `${name(from)} pinned “${(pinned.text ?? pinned.caption ?? "a message").slice(0, 60)}”`,
  migrate_to_chat_id: "The group became a supergroup",
  migrate_from_chat_id: "The group became a supergroup",
  message_auto_delete_timer_changed: "The auto-delete timer was changed",
  successful_payment: ({ total_amount, currency }) => `Paid ${money(total_amount, currency)}`,
  refunded_payment: ({ total_amount, currency }) => `Refunded ${money(total_amount, currency)}`,
  users_shared: ({ users }) => `Shared ${users.length} user${users.length === 1 ? "" : "s"}`,
  chat_shared: "Shared a chat",
  connected_website: (domain) => `Logged in on ${domain}`,
  write_access_allowed: "The bot may write messages",
  passport_data: "Passport data was shared",
  web_app_data: ({ button_text }) => `Data sent by “${button_text}”`,
  forum_topic_created: ({ name: topic }) => `Topic “${topic}” was created`,
  forum_topic_edited: "The topic was changed",
  forum_topic_closed: "The topic was closed",
  forum_topic_reopened: "The topic was opened again",
  general_forum_topic_hidden: "The general topic was hidden",
  general_forum_topic_unhidden: "The general topic is shown again",
  video_chat_scheduled: "A video chat was scheduled",
  video_chat_started: "A video chat began",
  video_chat_ended: "The video chat ended",
  video_chat_participants_invited: ({ users }) => `Invited to the video chat: ${list(users)}`,
  chat_background_set: "The background was changed",
  boost_added: (boost, { from }) => `${name(from)} boosted the group`,
  giveaway_created: "A giveaway was created",
  giveaway_completed: "The giveaway is over",
  proximity_alert_triggered: ({ traveler, watcher, distance }) =>
    `${name(traveler)} is ${distance} m from ${name(watcher)}`,
};
