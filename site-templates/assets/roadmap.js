/*
 * Filters of a plan of events: rows that do not fit are hidden, the choice is kept in the address,
 * the number left is announced. Without this script the page shows everything, and the same lists
 * stand at its end.
 */
(() => {
  "use strict";

  const form = document.getElementById("filters");
  if (!form) {
    return;
  }
  const status = document.getElementById("filtered");
  const rows = [...document.querySelectorAll(".events tr[data-quarters]")];
  const fields = [...form.querySelectorAll("select")];
  let latest = "";

  /** Whether a row fits all choices. */
  const fits = (row, chosen) => {
    const quarters = row.dataset.quarters.split(" ");
    const inTime = quarters.some(
      (quarter) =>
        (!chosen.year || quarter.startsWith(chosen.year + "-")) &&
        (!chosen.quarter || quarter.endsWith("-" + chosen.quarter)),
    );
    return (
      inTime &&
      (!chosen.status || row.dataset.status === chosen.status) &&
      (!chosen.office || row.dataset.offices.toLowerCase().split("|").includes(chosen.office.toLowerCase())) &&
      (!chosen.kind || row.dataset.kind === chosen.kind)
    );
  };

  /** «5 мероприятий», «1 мероприятие». */
  const count = (number) => {
    const tens = number % 100;
    const ones = number % 10;
    const form = tens > 10 && tens < 15 ? 2 : ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2;
    return number + "\u00a0" + ["мероприятие", "мероприятия", "мероприятий"][form];
  };

  const apply = () => {
    const chosen = {};
    fields.forEach((field) => (chosen[field.name] = field.value));
    const any = fields.some((field) => field.value);
    let left = 0;
    rows.forEach((row) => {
      row.hidden = any && !fits(row, chosen);
      left += row.hidden ? 0 : 1;
    });
    document.querySelectorAll(".events tbody, .plan-section").forEach((group) => {
      group.hidden = !group.querySelector("tr[data-quarters]:not([hidden])");
    });
    status.textContent = any
      ? left
        ? "Показано: " + count(left) + " из " + rows.length
        : "Таких мероприятий нет. Снимите часть условий."
      : "";
    return any;
  };

  /** Each list changed is a step back; changes of one list in a row, as arrow keys make, are one. */
  const remember = (changed) => {
    const parameters = new URLSearchParams();
    fields.filter((field) => field.value).forEach((field) => parameters.set(field.name, field.value));
    const query = parameters.toString();
    const search = query ? "?" + query : "";
    if (search !== location.search) {
      const address = location.pathname + search + location.hash;
      history[changed === latest ? "replaceState" : "pushState"](null, "", address);
    }
    latest = changed;
  };

  const restore = () => {
    const parameters = new URLSearchParams(location.search);
    fields.forEach((field) => {
      const value = parameters.get(field.name) || "";
      field.value = [...field.options].some((option) => option.value === value) ? value : "";
    });
  };

  /** An event that a link leads to is never hidden. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const hidden = target && target.closest("[hidden]");
    if (hidden && target.closest(".plan-section")) {
      fields.forEach((field) => (field.value = ""));
      apply();
      remember(latest);
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  restore();
  apply();
  reveal();
  form.addEventListener("change", (event) => {
    apply();
    remember(event.target.name);
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      apply();
      remember("reset");
    }),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("popstate", () => {
    latest = "";
    restore();
    apply();
  });
  window.addEventListener("hashchange", reveal);
})();
