// What a page does beyond being read: it follows the database's events and renews its live parts,
// and turns the standings to any second. All text comes from the server's own pages, parsed and never
// run; without this file every page still says the same.
"use strict";

const trusted = window.trustedTypes
  ? trustedTypes.createPolicy("dashboard", { createHTML: (text) => text })
  : { createHTML: (text) => text };
const news = document.getElementById("news");
document.documentElement.classList.add("scripted");

async function page(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(trusted.createHTML(await response.text()), "text/html");
}

// Live parts: whatever is marked data-live is replaced by what the server says now.

let renewing = false;
let again = false;

function keepFocus(part, fresh) {
  const held = document.activeElement;
  if (!part.contains(held) || held === part) return () => {};
  const all = [...part.querySelectorAll("a, button, input, select, [tabindex]")];
  const place = all.indexOf(held);
  return () => [...fresh.querySelectorAll("a, button, input, select, [tabindex]")][place]?.focus();
}

function keepScroll(part, fresh) {
  const places = [...part.querySelectorAll(".scroll, .code")].map((e) => [e.scrollLeft, e.scrollTop]);
  return () => [...fresh.querySelectorAll(".scroll, .code")].forEach((element, number) => {
    [element.scrollLeft, element.scrollTop] = places[number] ?? [0, 0];
  });
}

async function renew() {
  if (renewing) {
    again = true;
    return;
  }
  renewing = true;
  try {
    const now = await page(location.href);
    for (const part of document.querySelectorAll("[data-live]")) {
      const found = now.getElementById(part.id);
      if (!found || found.isEqualNode(part)) continue;
      const fresh = document.importNode(found, true);
      const after = [keepFocus(part, fresh), keepScroll(part, fresh)];
      part.replaceWith(fresh);
      after.forEach((work) => work());
    }
  } catch {
    // The stream of events says when the server is gone, and when it is back.
  }
  setTimeout(() => {
    renewing = false;
    if (again) {
      again = false;
      renew();
    }
  }, 700);
}

function say(text, kind) {
  news.textContent = text;
  news.className = `news ${kind}`;
}

// A hidden page listens to nothing, for browsers hold few connections to one server; when it is seen
// again it goes on after the last event that it saw.
function follow() {
  const { events, since, run } = document.body.dataset;
  if (!events || !document.querySelector("[data-live]")) return;
  let last = since;
  let source = null;
  let behind = false;

  function open() {
    const query = new URLSearchParams(run ? { since: last, run } : { since: last });
    source = new EventSource(`${events}?${query}`);
    source.onopen = () => {
      say("Live", "live");
      if (behind) renew();
      behind = false;
    };
    source.onerror = () => {
      behind = true;
      say("The server does not answer; trying again", "lost");
    };
    source.onmessage = (message) => {
      last = message.lastEventId;
      const event = JSON.parse(message.data);
      say([event.problem, event.text].filter(Boolean).join(": "), "live");
      renew();
    };
    source.addEventListener("progress", renew);
  }

  function close() {
    source?.close();
    source = null;
    behind = true;
  }

  if (!document.hidden) open();
  addEventListener("pagehide", close);
  addEventListener("pageshow", () => source || document.hidden || open());
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : source || open()));
}

// The standings of a run: fetched into its page, and turned by the slider.

function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

let asking = null;

async function turn(form, second) {
  asking?.abort();
  asking = new AbortController();
  try {
    const now = await page(`${form.getAttribute("action")}?at=${second}`, { signal: asking.signal });
    const rows = now.getElementById("standings-rows");
    const old = document.getElementById("standings-rows");
    if (!rows || !old) return;
    const fresh = document.importNode(rows, true);
    const restore = keepScroll(old, fresh);
    old.replaceWith(fresh);
    restore();
    const title = document.querySelector("h1");
    if (title && title.textContent.startsWith("Standings at")) title.textContent = `Standings at ${clock(second)}`;
  } catch {
    // A later second was asked for, or the server is gone.
  }
}

function slide() {
  const form = document.querySelector(".when-form");
  if (!form) return;
  const slider = form.querySelector("input");
  const go = () => {
    form.querySelector("output").textContent = clock(Number(slider.value));
    return turn(form, Number(slider.value));
  };
  slider.addEventListener("input", go);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Play";
  let playing = false;
  button.addEventListener("click", async () => {
    playing = !playing;
    button.textContent = playing ? "Pause" : "Play";
    if (Number(slider.value) >= Number(slider.max)) slider.value = 0;
    while (playing && button.isConnected) {
      await go();
      await new Promise((done) => setTimeout(done, 250));
      if (!playing || Number(slider.value) >= Number(slider.max)) break;
      slider.value = Number(slider.value) + Math.max(60, Math.ceil(slider.max / 5400) * 60);
    }
    playing = false;
    button.textContent = "Play";
  });
  form.append(button);
}

async function standings() {
  const place = document.querySelector("#standings[data-from]");
  if (place) {
    const found = (await page(place.dataset.from)).getElementById("standings");
    if (found) place.replaceWith(document.importNode(found, true));
  }
  slide();
}

follow();
standings().catch(() => {});
