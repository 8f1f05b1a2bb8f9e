// The bank of practices: facets combine, their state stands in the address, the count is announced.
// The server wrote the whole list; this script only hides what does not fit. Within a facet any of
// the chosen values will do, facets must fit together.
"use strict";

(() => {
  const nav = document.getElementById("practice-facets");
  const list = document.getElementById("practice-list");
  const status = document.getElementById("practice-count");
  if (!nav || !list || !status) return;

  const cards = Array.from(list.children, (element) => ({ element, values: {} }));
  const facets = Array.from(nav.querySelectorAll("details[data-facet]"), build);

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

  // The links of a facet become boxes to tick.
  function build(details) {
    const id = details.dataset.facet;
    for (const card of cards) {
      card.values[id] = (card.element.getAttribute("data-" + id) || "").split(" ");
    }
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
      return { box, count };
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

  // Shows what fits and counts each value as if it were chosen with what the other facets ask.
  function apply() {
    const wanted = facets.map(chosen);
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
    facets.forEach((facet, i) => {
      for (const option of facet.options) {
        option.count.textContent = String(counts[i].get(option.box.value) || 0);
      }
    });
    reset.hidden = wanted.every((values) => values.length === 0);
    status.textContent = shown === 0
      ? "Ничего не нашлось. Снимите часть условий."
      : "Найдено: " + shown + "\u00a0" + plural(shown, "практика", "практики", "практик");
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
