/* The page of a visitor's own table. Nothing is put into the page as markup. */
(() => {
  "use strict";
  // A page opened as a file may read nothing; what it says about that stays.
  if (location.protocol === "file:") return;
  const SHOWN = 200;
  const $ = (id) => document.getElementById("table-" + id);
  const form = $("form"), by = $("by"), from = $("from"), to = $("to"), past = $("past");
  const places = [...$("places").querySelectorAll("input")];
  const words = JSON.parse($("words").textContent);
  const catalogues = new Map();
  const addresses = {};
  let heading = null, release = "", turn = 0, members = [];

  function element(tag, text, parent) {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (parent) parent.append(made);
    return made;
  }

  const clear = (parent) => { while (parent.firstChild) parent.firstChild.remove(); };

  async function catalogue(slug) {
    if (!catalogues.has(slug)) {
      const place = places.find((each) => each.value === slug);
      const read = JSON.parse(await portalRows.load(place.dataset.catalogue));
      read.byKey = new Map(read.indicators.map((each) => [slug + "." + each.code, each]));
      catalogues.set(slug, read);
    }
    return catalogues.get(slug);
  }

  const territoryOf = (key) => key.slice(0, key.indexOf("."));
  const ticked = (parent) => [...parent.querySelectorAll("input:checked")].map((box) => box.value);

  /** What the form asks for. */
  const asked = () => ({
    indicators: portalRows.inOrder(ticked($("indicators"))), by: by.value, members,
    from: from.value, to: to.value,
  });

  function recalled() {
    const query = new URLSearchParams(location.search);
    return {
      indicators: portalRows.inOrder(query.getAll("i")), by: query.has("by") ? query.get("by") : "total",
      members: query.getAll("m"), from: query.get("from") || "", to: query.get("to") || "",
      release: query.get("release") || "", sum: query.get("sum") || "",
    };
  }

  function address(choice, sum) {
    const query = new URLSearchParams();
    choice.indicators.forEach((key) => query.append("i", key));
    query.set("by", choice.by);
    choice.members.forEach((member) => query.append("m", member));
    if (choice.from) query.set("from", choice.from);
    if (choice.to) query.set("to", choice.to);
    if (release) query.set("release", release);
    query.set("sum", sum);
    return "?" + query;
  }

  function box(value, text, checked, parent) {
    const label = element("label", "", parent);
    const input = element("input", "", label);
    input.type = "checkbox";
    input.value = value;
    input.checked = checked;
    label.append(" " + text);
  }

  /** The indicators of the ticked territories; those of the list stay ticked. */
  async function offerIndicators(wanted) {
    const slugs = ticked($("places"));
    const all = await Promise.all(slugs.map(catalogue));
    const list = $("indicators");
    clear(list);
    slugs.forEach((slug, i) => {
      const group = element("fieldset", "", list);
      element("legend", all[i].name, group);
      all[i].byKey.forEach((each, key) => box(key, each.title, wanted.includes(key), group));
    });
    narrow($("find"), list);
  }

  function nameOf(row) {
    const names = catalogues.get(row.cells[0]).organizations;
    return (row.cells[3] === "organization" && names[row.cells[4]]) || row.cells[4];
  }

  /** What tells organizations of several territories apart. */
  const placeOf = (row, choice) => (row.cells[3] === "organization" &&
    new Set(choice.indicators.map(territoryOf)).size > 1 ? ", " + catalogues.get(row.cells[0]).name : "");

  function offerMembers(rows, choice) {
    const named = new Map();
    rows.filter((row) => row.cells[4] && portalRows.isAsked(row, choice))
      .forEach((row) => named.set(row.cells[4], nameOf(row) + placeOf(row, choice)));
    const list = $("members");
    clear(list);
    [...named].sort((a, b) => a[1].localeCompare(b[1], "ru", { numeric: true }))
      .forEach(([member, name]) => box(member, name, members.includes(member), list));
    $("parts").hidden = !named.size;
    narrow($("find-part"), list);
  }

  /** Hides the choices without the words; a ticked one stays in sight. */
  function narrow(field, list) {
    const wanted = field.value.toLowerCase().replace(/ё/g, "е").trim();
    list.querySelectorAll("label").forEach((label) => {
      const text = label.textContent.toLowerCase().replace(/ё/g, "е");
      label.hidden = !text.includes(wanted) && !label.firstChild.checked;
    });
  }

  /** Cells as a reader understands them. */
  function inWords(row) {
    const [slug, code, year, breakdown, , numerator, denominator, value, target, flag] = row.cells;
    const known = catalogues.get(slug).byKey.get(slug + "." + code);
    const said = (cell) => (known.presence && cell ? (cell === "1" ? "да" : "нет") : cell);
    return [catalogues.get(slug).name, known.title, year, words.breakdowns[breakdown], nameOf(row),
      numerator, denominator, said(value), said(target), words.flags[flag] || ""];
  }

  /** The value, or why there is none. */
  function told(row) {
    const cells = inWords(row);
    return cells[7] ? portalRows.spaced(cells[7]) + (cells[9] ? " (" + cells[9] + ")" : "") : cells[9];
  }

  /** What a small screen shows: the value beside its year, no parts where there are none, nothing that all rows share. */
  function columnsOf(rows) {
    const parts = rows.some((row) => row.cells[4]);
    const differ = (i) => rows.some((row) => row.cells[i] !== rows[0].cells[i]);
    const one = !differ(0) && !differ(1);
    return [0, 1, 2, 3, 4, 7, 5, 6, 8].filter((i) =>
      (i > 1 || (i === 0 ? differ(0) : !one)) && (parts || (i !== 3 && i !== 4)));
  }

  function show(rows, moved) {
    const region = element("div");
    region.className = "scroll";
    region.tabIndex = 0;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", "Выбранные строки");
    const table = element("table", "", region);
    table.className = "dense";
    const columns = columnsOf(rows);
    const same = [0, 1].filter((i) => rows.length && !columns.includes(i)).map((i) => inWords(rows[0])[i]);
    element("caption", (same.join(": ") || "Выбранные строки") + (rows.length > SHOWN
      ? ": первые " + SHOWN + " из " + rows.length + ", остальные — в файлах" : ""), table);
    const titles = element("tr", "", element("thead", "", table));
    const looks = (i) => (portalRows.NUMBERS.includes(i) ? "number" : i === 1 ? "wide" : "");
    columns.forEach((i) => {
      const cell = element("th", portalRows.HEADINGS[i], titles);
      cell.scope = "col";
      cell.className = looks(i);
    });
    if (moved) element("th", "Было", titles).scope = "col";
    const body = element("tbody", "", table);
    const named = columns.includes(1) ? 1 : 2;
    rows.slice(0, SHOWN).forEach((row) => {
      const line = element("tr", "", body), cells = inWords(row);
      columns.forEach((i) => {
        const cell = i === 7 ? told(row) : i > 4 ? portalRows.spaced(cells[i]) : cells[i];
        const made = element(i === named ? "th" : "td", cell, line);
        if (i === named) made.scope = "row";
        made.className = looks(i);
      });
      if (moved) {
        const place = portalRows.placeOf(row), old = moved.get(place);
        element("td", !moved.has(place) ? "так же" : old ? told(old) : "строки не было", line);
      }
    });
    const result = $("result");
    clear(result);
    if (rows.length) result.append(region);
  }

  function offer(id, name, type, text) {
    const link = $(id);
    if (addresses[id]) URL.revokeObjectURL(addresses[id]);
    addresses[id] = URL.createObjectURL(new Blob([text], { type }));
    link.href = addresses[id];
    link.download = name;
  }

  /** Every row of the chosen indicators, in the order of the whole table. */
  async function rowsOf(choice) {
    const files = await Promise.all(choice.indicators.map(async (key) =>
      portalRows.load((await catalogue(territoryOf(key))).byKey.get(key).rows)));
    const read = files.map(portalRows.read);
    if (read.length) heading = read[0][0];
    return [].concat(...read.map((rows) => rows.slice(1)));
  }

  /** What a link of another release is told, and the way to the figures of that time. */
  function tellPast(link, choice, rows) {
    clear(past);
    if (!link.sum || !link.release || link.release === release) return;
    const notice = element("div", "", past);
    notice.className = "notice";
    const same = link.sum === portalRows.sum(rows);
    element("p", "Ссылка сделана по выпуску " + link.release + ". " + (same
      ? "Числа этой выборки с тех пор не менялись." : "Числа этой выборки с тех пор изменились."), notice);
    if (same) return;
    const kept = Object.keys(words.editions).find((id) => id <= link.release);
    if (!kept) {
      element("p", "Прежние числа этого времени на портале не хранятся.", notice);
      return;
    }
    const button = element("button", "Показать, какими числа были", notice);
    button.type = "button";
    button.addEventListener("click", async () => {
      try {
        const before = portalRows.chosen(portalRows.read(await portalRows.load(words.editions[kept])).slice(1), choice);
        const { moved, gone } = portalRows.earlier(rows, before);
        show(rows, moved);
        button.remove();
        element("p", "Изменилось строк: " + moved.size + ", исчезло: " + gone.length + ". "
          + (portalRows.sum(before) === link.sum ? "В столбце «Было» — числа, которые видел автор ссылки."
            : "В столбце «Было» — числа выпуска " + kept + ", последние сохранённые до этой ссылки; "
              + "часть чисел незакрытого года могла с тех пор смениться не раз."), notice);
      } catch (failure) {
        $("status").textContent = failureWords;
      }
    });
  }

  const failureWords = "Числа не загрузились: возможно, нет связи. Измените выбор или обновите страницу.";

  /**
   * Shows what a choice takes.
   *
   * @param link the choice of the address when it was opened; null when the reader has chosen
   */
  async function update(choice, link) {
    const mine = ++turn;
    try {
      const all = await rowsOf(choice);
      if (mine !== turn) return;
      offerMembers(all, choice);
      const rows = portalRows.chosen(all, choice);
      show(rows);
      tellPast(link || {}, choice, rows);
      const made = address(choice, portalRows.sum(rows));
      if (!link) history.replaceState(null, "", made);
      $("link").href = made;
      $("files").hidden = !rows.length;
      if (rows.length) {
        offer("csv", "tablica.csv", "text/csv", portalRows.csv(heading, rows));
        offer("excel", "tablica-excel.csv", "text/csv", portalRows.office(rows, inWords));
      }
      const lost = link ? link.lost : [];
      $("status").textContent = (choice.indicators.length ? "Строк: " + rows.length + "."
        : "Отметьте хотя бы один показатель.")
        + (lost.length ? " Таких показателей на портале больше нет: " + lost.join(", ") + "." : "");
    } catch (failure) {
      if (mine === turn) $("status").textContent = failureWords;
    }
  }

  async function start() {
    try {
      release = JSON.parse(await portalRows.load(form.dataset.status)).release;
    } catch (failure) {
      release = "";
    }
    const link = recalled();
    const known = link.indicators.filter((key) => places.some((each) => each.value === territoryOf(key)));
    const slugs = known.length ? known.map(territoryOf) : [places[0].value];
    places.forEach((each) => { each.checked = slugs.includes(each.value); });
    try {
      const first = await catalogue(slugs[0]);
      const wanted = link.indicators.length ? link.indicators : [[...first.byKey.keys()][0]];
      await offerIndicators(wanted);
    } catch (failure) {
      $("status").textContent = failureWords;
      return;
    }
    by.value = link.by;
    from.value = link.from;
    to.value = link.to;
    members = link.members;
    form.hidden = false;
    $("off").hidden = true;
    const choice = asked();
    link.lost = link.indicators.filter((key) => !choice.indicators.includes(key));
    await update(choice, link);
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  $("find").addEventListener("input", () => narrow($("find"), $("indicators")));
  $("find-part").addEventListener("input", () => narrow($("find-part"), $("members")));
  form.addEventListener("change", async (event) => {
    if (event.target.type === "search") return;
    if ($("places").contains(event.target)) {
      try {
        await offerIndicators(ticked($("indicators")));
      } catch (failure) {
        event.target.checked = false;
        $("status").textContent = failureWords;
        return;
      }
    }
    members = event.target === by ? [] : ticked($("members"));
    update(asked(), null);
  });
  start();
})();
