// A round as it goes on: the clock, the problems, a page of the standings.
//
// Everything shown comes from the site's API and enters the document as text, never as HTML.
// Server-sent events say when something changed; the page then asks for what it shows, at most
// once a second.
"use strict";

const PAGE = 50;
const REFRESH_MS = 1000;
const PHASES = {
  BEFORE: "before the start", CODING: "running", PENDING_SYSTEM_TEST: "waiting for system tests",
  SYSTEM_TEST: "last verdicts are coming", FINISHED: "finished",
};
const FIELDS = {
  absent: "", replayed: ", as it happened",
  reconstructed: "; real final totals, when each problem was solved is reconstructed",
  synthetic: "; a synthetic field, no real people",
};
const byId = (id) => document.getElementById(id);
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");

let contest = null; // the last that was shown
let shown = null; // the whole last answer
let state = null; // of the clock, with the wall time at which it came
let first = 1;
let search = "";
let around = ""; // whose page is wanted, once
let asking = null;
let dueAt = 0;
let timer = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function hours(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (value) => String(value).padStart(2, "0");
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}

function now() {
  const passed = (performance.now() - state.at) / 1000;
  return state.second + Math.min(passed, 5) * state.secondsPerSecond;
}

function showClock() {
  if (!state || !contest) return;
  const duration = contest.durationSeconds;
  const second = Math.min(now(), duration);
  byId("time").textContent = second < 0 ? `\u2212${hours(Math.ceil(-second))}` : hours(second);
  byId("progress").value = Math.max(0, second / duration);
  const speed = state.secondsPerSecond;
  const pace = speed === 0 ? ", clock standing still" : speed === 1 ? "" : `, ${grouped(speed)}\u00d7`;
  const left = state.phase === "CODING" ? `, ${hours(duration - second)} left` : "";
  const over = state.phase === "FINISHED" || state.phase === "SYSTEM_TEST";
  byId("phase").textContent = PHASES[state.phase] + left + (over ? "" : pace);
}

function hear(event) {
  const fresh = JSON.parse(event.data);
  const changed = !shown || fresh.version !== shown.state.version || fresh.phase !== shown.state.phase;
  state = { ...fresh, at: performance.now() };
  complain("");
  showClock();
  if (changed) ask();
}

function complain(text) {
  byId("trouble").hidden = !text;
  byId("trouble").textContent = text;
}

function ask(soon = false) {
  const wait = soon ? 0 : Math.max(0, dueAt - performance.now());
  clearTimeout(timer);
  timer = setTimeout(load, wait);
}

async function load() {
  dueAt = performance.now() + REFRESH_MS;
  if (asking) asking.abort();
  asking = new AbortController();
  try {
    if (!contest) [contest] = await call("contest.list", {});
    const asked = { contestId: contest.id, from: first, count: PAGE, search, around };
    show(await call("upsolve.watch", asked));
  } catch (error) {
    if (error.name === "AbortError") return;
    complain(`The site does not answer: ${error.message}. Trying again.`);
    ask();
  }
}

async function call(method, parameters) {
  const query = new URLSearchParams(parameters);
  const response = await fetch(`api/${method}?${query}`, { signal: asking.signal });
  const reply = await response.json();
  if (reply.status !== "OK") throw new Error(reply.comment);
  return reply.result;
}

function show(watched) {
  shown = watched;
  contest = watched.contest;
  state = { ...watched.state, at: performance.now() };
  first = watched.first;
  around = "";
  if (first > 1 && first > watched.matched) {
    turn(lastPage());
    return;
  }
  document.title = `${contest.name} \u2013 Upsolve`;
  byId("name").textContent = contest.name;
  showClock();
  showProblems();
  showStandings();
  showPages();
}

function showProblems() {
  byId("problems").replaceChildren(...shown.problems.map((problem) => {
    const item = element("li", undefined, problem.packaged ? "" : "unpackaged");
    const worth = problem.points ? `, ${problem.points} points` : "";
    const title = element("span", problem.name, "title");
    title.title = problem.name + worth + (problem.packaged ? "" : ", cannot be attempted here");
    const solved = element("span", solvedText(problem), problem.solved ? "solved some" : "solved");
    item.append(element("b", problem.index), title, solved);
    return item;
  }));
}

function solvedText(problem) {
  if (problem.solved) return `${grouped(problem.solved)} solved`;
  return problem.packaged ? "none solved" : "not packaged";
}

function showStandings() {
  const withCells = [...shown.own, ...shown.rows].some((row) => row.problemResults.length);
  const problems = withCells ? shown.problems : [];
  const heads = [["Place", "right"], ["Participant", ""], ["Points", "right"]];
  if (contest.type === "ICPC") heads.push(["Penalty", "right"]);
  byId("head").replaceChildren(
    ...[...heads, ...problems.map((problem) => [problem.index, "cell"])].map(([text, className]) => {
      const head = element("th", text, className);
      head.scope = "col";
      return head;
    }),
  );
  const own = new Set(shown.own.map(handle));
  byId("own").replaceChildren(...shown.own.map((row) => line(row, problems, true, true)));
  byId("rows").replaceChildren(...shown.rows.map((row) => line(row, problems, own.has(handle(row)), false)));
  byId("summary").textContent = summary();
  byId("empty").hidden = shown.rows.length > 0;
  byId("empty").textContent = search ? "Nobody is called that." : "Nobody has entered yet.";
}

function summary() {
  const people = `${grouped(shown.total)} participants`;
  const found = search ? `${grouped(shown.matched)} of ${people}` : people;
  return found + FIELDS[shown.field];
}

function handle(row) {
  return row.party.members.map((member) => member.handle).join(", ");
}

// Codeforces marks those out of competition with an asterisk, too.
function called(row) {
  const outside = row.party.participantType === "OUT_OF_COMPETITION";
  return (outside ? "* " : "") + handle(row);
}

function line(row, problems, mine, pinned) {
  const made = element("tr", undefined, mine ? "mine" : "");
  const who = element("td", undefined, "who");
  if (pinned) {
    const link = element("button", called(row));
    link.type = "button";
    link.title = "Show this place among the others";
    link.addEventListener("click", () => {
      byId("search").value = search = "";
      around = handle(row);
      ask(true);
    });
    who.append(link);
  } else {
    who.textContent = called(row);
  }
  const points = contest.type === "ICPC" ? row.points : Math.round(row.points * 100) / 100;
  made.append(element("td", grouped(row.rank), "right"), who, element("td", points, "right points"));
  if (contest.type === "ICPC") made.append(element("td", grouped(row.penalty), "right"));
  made.append(...problems.map((_, number) => cell(row.problemResults[number])));
  return made;
}

function cell(result) {
  const rejected = result ? result.rejectedAttemptCount : 0;
  const second = result ? result.bestSubmissionTimeSeconds : undefined;
  if (second === undefined) return element("td", rejected ? `\u2212${rejected}` : "", "cell tried");
  const text = contest.type === "ICPC" ? `+${rejected || ""}` : String(Math.round(result.points));
  const made = element("td", text, "cell solved");
  made.append(element("small", `${hours(second).slice(0, -3)}`));
  made.title = `solved at ${hours(second)}, ${rejected} rejected before`;
  return made;
}

const lastPage = () => Math.max(1, shown.matched - ((shown.matched - 1) % PAGE));

function showPages() {
  byId("pages").hidden = shown.matched <= PAGE;
  const end = first + shown.rows.length - 1;
  byId("where").textContent = `${grouped(first)}\u2013${grouped(end)} of ${grouped(shown.matched)}`;
  byId("first").disabled = byId("previous").disabled = first === 1;
  byId("last").disabled = byId("next").disabled = end >= shown.matched;
}

function turn(to) {
  first = Math.max(1, to);
  ask(true);
}

byId("first").addEventListener("click", () => turn(1));
byId("previous").addEventListener("click", () => turn(first - PAGE));
byId("next").addEventListener("click", () => turn(first + PAGE));
byId("last").addEventListener("click", () => turn(lastPage()));
byId("search").addEventListener("input", (event) => {
  search = event.target.value.trim();
  first = 1;
  clearTimeout(timer);
  timer = setTimeout(load, 150);
});

const events = new EventSource("api/upsolve.events");
events.addEventListener("state", hear);
events.addEventListener("error", () => complain("The connection to the site is lost. Trying again."));
setInterval(showClock, 200);
ask(true);
