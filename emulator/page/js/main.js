// Starts the page: wires every part, draws on every change, connects.
import { connect } from "./api.js";
import { showChat, startChat } from "./chat.js";
import { showComposer, startComposer } from "./composer.js";
import { byId, icon } from "./dom.js";
import { makeChat } from "./ask.js";
import { showLog, startLog } from "./log.js";
import { startMembers } from "./members.js";
import { startPanel } from "./panel.js";
import { showPeople, startPeople } from "./people.js";
import { state, unreadKey, changed, unreadOf, watch } from "./state.js";
import { chatIsShown, startViews } from "./views.js";

for (const button of document.querySelectorAll("[data-icon]")) button.append(icon(button.dataset.icon));

startViews();
startPeople();
startChat();
startComposer();
startLog();
startPanel();
startMembers();
byId("new-chat").addEventListener("click", makeChat);

watch(showPeople);
watch(showChat);
watch(showComposer);
watch(showLog);
watch(showTitle);

document.addEventListener("visibilitychange", () => {
  if (chatIsShown() && state.unread.delete(unreadKey(state.me, state.active))) changed();
});

changed();
connect();

function showTitle() {
  const waiting = state.me === null ? 0 : unreadOf(state.me);
  document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${state.bot.first_name} – Botwright`;
}
