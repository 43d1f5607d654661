// The charts, drawn by uPlot in the page's own colours. The numbers are in tables beside them.
"use strict";

const charts = [];
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function axis(more) {
  return {
    stroke: () => colour("muted"),
    grid: { stroke: () => colour("rule"), width: 1 },
    ticks: { show: false },
    size: 30,
    font: "12px system-ui, sans-serif",
    ...more,
  };
}

function says(place, words) {
  return (plot) => {
    const number = plot.cursor.idx;
    place.textContent = number == null ? "" : words(number);
    place.hidden = number == null;
  };
}

const grouped = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, "\u202f");

function time(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
}

// Seconds, 15, 30 or 60 minutes apart.
const halfHours = [300, 600, 900, 1800, 3600, 7200];

const kinds = {
  places: {
    isEmpty: (data) => !data.second || data.second.length < 2,
    columns: (data) => [data.second, data.place],
    options: (data, place) => ({
      scales: {
        x: { time: false },
        y: { dir: -1, range: (_, low, high) => [1, Math.max(high, 2)] },
      },
      axes: [
        axis({ incrs: halfHours, values: (_, marks) => marks.map(time) }),
        axis({ size: 64, values: (_, marks) => marks.map((mark) => (mark == null ? "" : grouped(mark))) }),
      ],
      series: [
        {},
        { stroke: () => colour("accent"), width: 2, paths: uPlot.paths.stepped({ align: 1 }), points: { show: false } },
      ],
      hooks: { setCursor: [says(place, (n) => `${time(data.second[n])}: place ${grouped(data.place[n])}, ${grouped(data.points[n])} ${data.points[n] === 1 ? "point" : "points"}`)] },
    }),
  },
  rating: {
    isEmpty: (data) => !data.number || data.number.length < 1,
    columns: (data) => [data.number, data.high, data.low, data.mean, data.performance],
    options: (data, place) => ({
      scales: { x: { time: false, range: (_, low, high) => [low - 0.5, high + 0.5] }, y: {} },
      axes: [
        axis({ incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500], values: (_, marks) => marks.map((mark) => `run ${mark}`), space: 80 }),
        axis({ size: 48, values: (_, marks) => marks.map(String) }),
      ],
      bands: [{ series: [1, 2], fill: () => colour("accent-soft") }],
      series: [
        {},
        { points: { show: false } },
        { points: { show: false } },
        { stroke: () => colour("accent"), width: 2, points: { show: data.number.length < 2 } },
        { paths: () => null, points: { show: true, size: data.number.length > 300 ? 4 : 7, stroke: () => colour("wrong"), fill: () => colour("paper") } },
      ],
      hooks: {
        setCursor: [
          says(place, (n) => {
            const half = data.high[n] == null ? "" : ` ± ${Math.round(data.high[n] - data.mean[n])}`;
            return `${data.contest[n]}, ${data.started[n].slice(0, 10)}: performance ${data.performance[n]}; mean so far ${Math.round(data.mean[n])}${half}`;
          }),
        ],
      },
    }),
  },
};

function draw(element, kind, data) {
  const place = document.createElement("p");
  place.className = "says";
  place.hidden = true;
  const plot = new uPlot(
    {
      width: element.clientWidth,
      height: element.clientHeight,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      ...kind.options(data, place),
    },
    kind.columns(data),
    element,
  );
  element.append(place);
  charts.push([element, plot]);
}

async function show(element) {
  const kind = kinds[element.dataset.chart];
  const response = await fetch(element.dataset.src);
  if (!response.ok) return;
  const data = await response.json();
  if (kind.isEmpty(data)) {
    const words = document.createElement("p");
    words.className = "muted";
    words.textContent = "There is nothing to draw yet.";
    element.append(words);
    return;
  }
  draw(element, kind, data);
}

for (const element of document.querySelectorAll("[data-chart]")) show(element).catch(() => {});
addEventListener("resize", () => {
  for (const [element, plot] of charts) plot.setSize({ width: element.clientWidth, height: element.clientHeight });
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  for (const [, plot] of charts) plot.redraw(false, true);
});
