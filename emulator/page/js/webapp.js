// Mini apps: their own pages cannot run inside this one, so a panel stands for them.
import { h } from "./dom.js";
import { act } from "./api.js";
import { closePanel, field, form, openPanel } from "./panel.js";
import { activeChat, state } from "./state.js";

/** Opens the mini app of a button. */
export async function openWebApp(button) {
  const target = { user: state.me, chat: activeChat().id };
  const app = await act({ act: "open_web_app", ...target, button });
  if (!app) return;
  openPanel(button, [
    h("p", { class: "panel-note" }, "The mini app runs at an address of its own; open it there, or speak for it here."),
    h(
      "a",
      {
        class: "web-app-url",
        href: withData(app),
        target: "_blank",
        rel: "noreferrer noopener",
        "data-testid": "web-app-url",
      },
      app.url,
    ),
    app.query_id ? answering(app, target) : sending(app, target),
  ]);
}

// As Telegram does it: what the mini app is told stands behind the address.
function withData({ url, init_data }) {
  if (!init_data) return url;
  return `${url}${url.includes("#") ? "&" : "#"}tgWebAppData=${encodeURIComponent(init_data)}&tgWebAppVersion=9.1&tgWebAppPlatform=web`;
}

function sending({ button }, target) {
  return form(
    field("Data that it sends to the bot", "data", "", "textarea", { required: true }),
    "Send data",
    async ({ data }) => {
      if (await act({ act: "web_app_data", ...target, button, data })) closePanel();
    },
  );
}

function answering({ init_data, query_id }, target) {
  return [
    field("What it is told (initData)", "init_data", init_data, "textarea", { readonly: true }),
    form(
      field("Text with which the bot's server answers", "text", "", "text", { required: true }),
      "Answer",
      async ({ text }) => {
        if (await act({ act: "web_app_answer", ...target, query: query_id, text })) closePanel();
      },
    ),
  ];
}
