// The bank of practices: facets combine, their state stands in the address, the count is announced.
// The server wrote the whole list; this script only hides what does not fit. Of a long list it wrote
// several pages: the cards of the others are fetched when something is chosen. Within a facet any of
// the chosen values will do, facets must fit together.
"use strict";

(() => {
  const nav = document.getElementById("practice-facets");
  const list = document.getElementById("practice-list");
  const status = document.getElementById("practice-count");
  if (!nav || !list || !status) return;

  const cards = [];
  const parts = document.querySelector(".parts");
  const further = parts ? Array.from(parts.querySelectorAll("a:not([aria-current])"), (a) => a.href) : [];
  const announced = status.textContent;
  let loading = null;
  let incomplete = false;
  const facets = Array.from(nav.querySelectorAll("details[data-facet]"), build);
  Array.from(list.children).forEach(take);
  const own = cards.length;

  const reset = document.createElement("button");
  reset.type = "button";
  reset.className = "bank-reset";
  reset.textContent = "Снять все условия";
  reset.addEventListener("click", () => {
    facets.forEach((facet) => facet.options.forEach((option) => { option.box.checked = false; }));
    remember();
    apply();
    const first = nav.querySelector("summary");
    if (first) first.focus();
  });
  nav.append(reset);

  function take(element) {
    const values = {};
    for (const facet of facets) {
      values[facet.id] = (element.getAttribute("data-" + facet.id) || "").split(" ");
    }
    cards.push({ element, values });
  }

  // The cards of a further page, with links that lead from this one.
  async function cardsOf(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const rows = Array.from(page.getElementById("practice-list").children);
    for (const link of page.querySelectorAll("#practice-list a")) {
      link.href = new URL(link.getAttribute("href"), address).href;
    }
    return rows;
  }

  // Fetches the further pages once; without them only the cards of this page are looked through.
  function loaded() {
    loading = loading || Promise.all(further.map(cardsOf))
      .then((pages) => pages.forEach((rows) => rows.forEach((row) => take(list.appendChild(row)))))
      .catch(() => { incomplete = true; });
    return loading;
  }

  // The links of a facet become boxes to tick.
  function build(details) {
    const id = details.dataset.facet;
    const fieldset = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.className = "visually-hidden";
    legend.textContent = details.querySelector("summary").textContent;
    fieldset.append(legend);
    const options = Array.from(details.querySelectorAll("a[data-value]"), (link) => {
      const label = document.createElement("label");
      const box = document.createElement("input");
      const text = document.createElement("span");
      const count = document.createElement("span");
      box.type = "checkbox";
      box.name = id;
      box.value = link.dataset.value;
      text.textContent = link.textContent;
      count.className = "quiet";
      label.append(box, text, " ", count);
      fieldset.append(label);
      box.addEventListener("change", () => { remember(); apply(); });
      return { box, count, all: link.parentElement.querySelector(".quiet").textContent };
    });
    details.querySelector("ul").replaceWith(fieldset);
    return { id, details, options };
  }

  function chosen(facet) {
    return facet.options.filter((option) => option.box.checked).map((option) => option.box.value);
  }

  const rules = new Intl.PluralRules("ru");

  function plural(number, one, few, many) {
    return { one, few, many }[rules.select(number)];
  }

  async function apply() {
    if (further.length > 0 && facets.some((facet) => chosen(facet).length > 0)) await loaded();
    show();
  }

  // Shows what fits and counts each value as if it were chosen with what the other facets ask.
  function show() {
    const wanted = facets.map(chosen);
    const any = wanted.some((values) => values.length > 0);
    const counts = facets.map(() => new Map());
    let shown = 0;
    for (const card of cards) {
      const misses = facets.filter((facet, i) =>
        wanted[i].length > 0 && !wanted[i].some((value) => card.values[facet.id].includes(value)));
      card.element.hidden = misses.length > 0;
      if (misses.length === 0) shown++;
      facets.forEach((facet, i) => {
        if (misses.length === 0 || (misses.length === 1 && misses[0] === facet)) {
          for (const value of card.values[facet.id]) {
            counts[i].set(value, (counts[i].get(value) || 0) + 1);
          }
        }
      });
    }
    reset.hidden = !any;
    if (further.length > 0) {
      parts.hidden = any;
      if (!any) {
        cards.forEach((card, i) => { card.element.hidden = i >= own; });
        facets.forEach((facet) => facet.options.forEach((option) => { option.count.textContent = option.all; }));
        status.textContent = announced;
        return;
      }
    }
    facets.forEach((facet, i) => {
      for (const option of facet.options) {
        option.count.textContent = String(counts[i].get(option.box.value) || 0);
      }
    });
    status.textContent = shown === 0
      ? "Ничего не нашлось. Снимите часть условий."
      : "Найдено: " + shown + "\u00a0" + plural(shown, "практика", "практики", "практик")
        + (incomplete ? " на этой странице; остальные не загрузились" : "");
  }

  function remember() {
    const query = new URLSearchParams();
    for (const facet of facets) {
      for (const value of chosen(facet)) query.append(facet.id, value);
    }
    const words = query.toString();
    history.pushState(null, "", words ? "?" + words : location.pathname);
  }

  // Ticks what the address says; values that are not there are passed over.
  function recall() {
    const query = new URLSearchParams(location.search);
    for (const facet of facets) {
      const values = query.getAll(facet.id);
      for (const option of facet.options) option.box.checked = values.includes(option.box.value);
      if (chosen(facet).length > 0) facet.details.open = true;
    }
    apply();
  }

  window.addEventListener("popstate", recall);
  recall();
})();
