// Keys, selection and the as-of strip. Every page works without this file; it only makes hands quicker.
"use strict";
document.documentElement.classList.add("js");

const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* a browser that keeps nothing still works */ } },
};
const inField = (target) => target.closest?.("input:not([type=range]):not([type=radio]), textarea, select, [contenteditable]") != null;

// The as-of strip: arrow keys step from tick to tick, Home and End jump.
for (const strip of document.querySelectorAll("[data-strip]")) {
  const slider = strip.querySelector("input[type=range]");
  const ticks = strip.dataset.ticks.split(",").map((t) => ({ at: Number(t.slice(0, t.indexOf(":"))), asOf: t.slice(t.indexOf(":") + 1) }));
  const rtl = document.documentElement.dir === "rtl";
  const nearest = (value) => ticks.reduce((best, t, i) => (Math.abs(t.at - value) < Math.abs(ticks[best].at - value) ? i : best), 0);
  const keep = "parley.strip";
  let timer;
  const go = (index, soon) => {
    const tick = ticks[Math.min(ticks.length - 1, Math.max(0, index))];
    slider.value = tick.at;
    slider.setAttribute("aria-valuetext", tick.asOf);
    clearTimeout(timer);
    timer = setTimeout(() => {
      try { sessionStorage.setItem(keep, "1"); } catch { /* the focus is then not kept */ }
      location.assign(strip.dataset.address.replace("AS-OF", encodeURIComponent(tick.asOf)));
    }, soon);
  };
  slider.addEventListener("keydown", (event) => {
    const steps = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowUp: 1, ArrowDown: -1 };
    const here = nearest(Number(slider.value));
    if (event.key in steps) go(here + steps[event.key], 350);
    else if (event.key === "Home") go(0, 0);
    else if (event.key === "End") go(ticks.length - 1, 0);
    else return;
    event.preventDefault();
  });
  slider.addEventListener("change", () => go(nearest(Number(slider.value)), 0));
  try {
    if (sessionStorage.getItem(keep)) { sessionStorage.removeItem(keep); slider.focus({ preventScroll: true }); }
  } catch { /* the focus is then not kept */ }
}

// "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
  const box = document.querySelector("[data-search]");
  if (!box) return;
  event.preventDefault();
  box.focus();
});

// A file dropped on the text goes where a chosen file goes.
for (const zone of document.querySelectorAll("[data-drop]")) {
  const files = zone.querySelector("[data-files]");
  if (!files) continue;
  const over = (on) => (event) => { event.preventDefault(); zone.classList.toggle("over", on); };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) files.files = event.dataTransfer.files;
    else zone.querySelector("textarea").value = event.dataTransfer.getData("text/plain");
  });
}

// What is under the pointer or has the focus is lit on both sides.
for (const bench of document.querySelectorAll(".bench")) {
  const toggle = (on) => (event) => {
    const part = event.target.closest("[data-p]");
    for (const id of part?.dataset.p.split(" ") ?? [])
      for (const other of bench.querySelectorAll(`[data-p~="${CSS.escape(id)}"]`)) other.classList.toggle("lit", on);
  };
  bench.addEventListener("pointerover", toggle(true));
  bench.addEventListener("pointerout", toggle(false));
  bench.addEventListener("focusin", toggle(true));
  bench.addEventListener("focusout", toggle(false));
  // A click on a stretch leads to what stands on it; where several overlap, a further click leads to the next.
  bench.addEventListener("click", (event) => {
    const part = event.target.closest("mark");
    if (!part || !getSelection().isCollapsed) return;
    const ids = part.dataset.p.split(" ");
    const key = "parley.turn." + ids.join(".");
    let turn = 0;
    try { turn = (Number(sessionStorage.getItem(key) ?? -1) + 1) % ids.length; sessionStorage.setItem(key, turn); } catch { /* then always the first */ }
    bench.querySelector(`.pin[data-p="${CSS.escape(ids[turn])}"]`)?.click();
  });
}

const review = document.querySelector("[data-review]");
if (review) {
  const text = review.querySelector("[data-text]");
  const scroll = review.querySelector(".scroll");
  const current = review.querySelector(".adding") ?? review.querySelector("[data-current]");

  if (current) {
    current.scrollIntoView({ block: "nearest" });
    const mark = text?.querySelector("mark.current");
    if (mark && scroll) scroll.scrollTop += mark.getBoundingClientRect().top - scroll.getBoundingClientRect().top - scroll.clientHeight / 3;
    const first = current.querySelector("[data-editing] input:not([type=hidden]), [data-editing] select, .adding select, [autofocus]") ?? current;
    first.focus({ preventScroll: true });
  }

  // The keys: shown beside the buttons, changed in the list of keys, silent inside a field.
  const inputs = [...document.querySelectorAll("[data-key-for]")];
  const keyOf = (name) => store.get("parley.key." + name) || inputs.find((i) => i.dataset.keyFor === name)?.dataset.usual;
  const showKeys = () => {
    for (const input of inputs) input.value = keyOf(input.dataset.keyFor);
    for (const button of document.querySelectorAll("[data-key]")) { const kbd = button.querySelector("kbd"); if (kbd) kbd.textContent = keyOf(button.dataset.key); }
    for (const kbd of document.querySelectorAll("[data-key-name]")) kbd.textContent = keyOf(kbd.dataset.keyName);
  };
  for (const input of inputs) input.addEventListener("change", () => { store.set("parley.key." + input.dataset.keyFor, input.value.trim()); showKeys(); });
  showKeys();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || inField(event.target)) return;
    const reasons = review.querySelector(".reject[open]");
    if (reasons && /^[1-9]$/.test(event.key)) {
      const button = reasons.querySelectorAll("button[name=ground]")[Number(event.key) - 1];
      if (button) { event.preventDefault(); button.click(); }
      return;
    }
    const aliases = { j: "next", k: "previous" };
    const name = inputs.map((i) => i.dataset.keyFor).find((n) => keyOf(n) === event.key) ?? aliases[event.key];
    if (!name) return;
    if (name === "add" && addSelection()) { event.preventDefault(); return; }
    const button = document.querySelector(`[data-key="${name}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
    if (name === "reject") review.querySelector(".reject[open] button")?.focus();
  });

  // Selected words become the place of a new claim. The page's characters are the text's, so offsets can be counted.
  const selected = () => {
    const selection = getSelection();
    if (!text || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const words = range.toString();
    const start = before.toString().length + words.length - words.trimStart().length;
    return words.trim() ? { start, end: start + words.trim().length, range } : null;
  };
  const add = document.querySelector("[data-key=add]");
  function addSelection() {
    const place = add && selected();
    if (!place) return false;
    const address = new URL(add.href);
    address.searchParams.set("start", place.start);
    address.searchParams.set("end", place.end);
    location.assign(address);
    return true;
  }
  if (add) {
    add.addEventListener("click", (event) => { if (addSelection()) event.preventDefault(); });
    const button = document.createElement("button");
    button.type = "button";
    button.className = "selection main";
    button.textContent = add.firstChild.textContent.trim();
    button.hidden = true;
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", addSelection);
    document.body.append(button);
    document.addEventListener("selectionchange", () => {
      const place = selected();
      button.hidden = !place;
      if (!place) return;
      const box = place.range.getBoundingClientRect();
      button.style.top = `${box.bottom + scrollY + 6}px`;
      button.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 160)) + scrollX}px`;
    });
  }
}
