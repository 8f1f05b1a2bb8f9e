/* The form and the results of the page of search. Nothing is put into the page as markup. */
(() => {
  "use strict";
  // A page opened as a file may read nothing; what it says about that stays.
  if (location.protocol === "file:") return;
  document.getElementById("search-off").hidden = true;
  const form = document.getElementById("search-form");
  const field = document.getElementById("search-query");
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  const keep = document.getElementById("search-keep");
  const filters = document.getElementById("search-filters");
  const kindField = document.getElementById("search-kind");
  const placeField = document.getElementById("search-place");
  const plural = new Intl.PluralRules("ru");
  const places = new Map([...placeField.options].filter((option) => option.value)
    .map((option) => [option.value, option.textContent]));
  let asked = 0;
  let timer = 0;
  let found = null;

  const answer = document.getElementById("search-answer");
  portalAnswer.know(JSON.parse(document.getElementById("search-known").textContent));
  portalSearch.know(JSON.parse(document.getElementById("search-synonyms").textContent));

  const forms = (number, one, few, many) =>
    number + "\u00a0" + ({ one, few }[plural.select(number)] || many);

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function replaceAll(parent, ...children) {
    while (parent.firstChild) parent.firstChild.remove();
    parent.append(...children);
  }

  /** A text with the words of the query marked. */
  function marked(tag, className, text, words) {
    const made = element(tag, className);
    let end = 0;
    for (const token of russianWords.split(text, portalSearch.stop())) {
      const hit = words.some((word) => word.stems.some((stem) =>
        token.stems.includes(stem) || token.plain === stem));
      if (!hit) continue;
      made.append(text.slice(end, token.start), element("mark", "", text.slice(token.start, token.end)));
      end = token.end;
    }
    made.append(text.slice(end));
    return made;
  }

  function link(tag, name, address, words) {
    const made = marked("a", "", name, words);
    made.href = "../" + address;
    const head = element(tag, "found-heading");
    head.append(made);
    return head;
  }

  /** A page with its kind and the best places of it. */
  async function row(each, words) {
    const texts = await Promise.all(
      [portalSearch.firstOf(each.page)].concat(portalSearch.passages(each)).map(portalSearch.text));
    const [address, title, , , excerpt] = texts[0];
    const made = element("li");
    made.append(link("h2", title, address, words));
    made.append(element("p", "quiet found-place", portalSearch.kindName(portalSearch.kindOf(each.page))));
    const best = each.sections[0] === portalSearch.firstOf(each.page);
    if (excerpt && (best || texts.length === 1)) made.append(marked("p", "", excerpt, words));
    const passages = texts.slice(1);
    if (passages.length) {
      const list = element("ul", "plain found-passages");
      for (const [place, , context, heading, said] of passages) {
        const passage = element("li");
        passage.append(link("p", (context && heading !== context ? context + ": " : "") + heading, place, words));
        if (said) passage.append(marked("p", "", said, words));
        list.append(passage);
      }
      made.append(list);
    }
    return made;
  }

  const chosen = () => found.pages.filter((each) =>
    (!kindField.value || portalSearch.kindName(portalSearch.kindOf(each.page)) === kindField.value) &&
    (!placeField.value || portalSearch.folderOf(each.page) === placeField.value));

  /** Choices that something found fits; the one made stays. */
  function offer(select, values) {
    const made = select.value;
    [...select.options].slice(1).forEach((option) => option.remove());
    for (const [value, name, count] of values) {
      const option = element("option", "", name + " (" + count + ")");
      option.value = value;
      select.append(option);
    }
    select.value = values.some(([value]) => value === made) ? made : "";
  }

  function counted(keyOf, nameOf) {
    const counts = new Map();
    found.pages.forEach((each) => {
      const key = keyOf(each.page);
      if (nameOf(key)) counts.set(key, (counts.get(key) || 0) + 1);
    });
    return [...counts].map(([key, count]) => [key, nameOf(key), count]);
  }

  async function add(list, pages) {
    const rows = await Promise.all(pages.map((each) => row(each, found.words)));
    list.append(...rows);
    return rows[0];
  }

  async function show(turn) {
    const pages = chosen();
    const list = element("ol", "found");
    let shown = Math.min(portalSearch.SHOWN, pages.length);
    await add(list, pages.slice(0, shown));
    if (turn !== asked) return;
    const parts = [list];
    if (shown < pages.length) {
      const more = element("button", "", "Показать ещё");
      more.type = "button";
      more.addEventListener("click", async () => {
        try {
          const first = await add(list, pages.slice(shown, shown + portalSearch.SHOWN));
          shown += portalSearch.SHOWN;
          if (shown >= pages.length) more.remove();
          first.querySelector("a").focus();
        } catch (failure) {
          status.textContent = failureWords();
        }
      });
      parts.push(more);
    }
    replaceAll(results, ...parts);
    status.textContent = summary(pages.length);
  }

  function summary(count) {
    return (found.alike ? "Точно таких слов нет, показаны похожие. " : "") +
      (found.whole || found.alike ? "" : "Всех слов вместе нет нигде. Показаны страницы, где есть часть слов. ") +
      "Найдено: " + forms(count, "страница", "страницы", "страниц") + ".";
  }

  function nothing(query) {
    replaceAll(results);
    filters.hidden = true;
    const sections = [...document.querySelectorAll("[aria-labelledby=directory] a")];
    const near = portalSearch.nearest(query, sections.map((each) => each.textContent));
    status.textContent = near.length
      ? "Ничего не найдено. Может быть, вы искали: "
      : "Ничего не найдено. Проверьте слова или возьмите одно, самое важное. Разделы портала перечислены ниже.";
    near.forEach((words, i) => {
      const made = element("a", "", words);
      made.href = "?q=" + encodeURIComponent(words);
      status.append(i ? ", " : "", made);
    });
    if (near.length) status.append(". Разделы портала перечислены ниже.");
  }

  /** A figure as it is said: its counts beside it, where it has them. */
  function figure({ row, indicator }) {
    const [, , , , , part, all, value, , flag] = row;
    const said = indicator.presence ? (value === "1" ? "да" : "нет") : portalRows.spaced(value);
    const one = all % 10 === 1 && all % 100 !== 11;
    const counts = part && all ? " — " + portalRows.spaced(part) + " из\u00a0" + portalRows.spaced(all) + "\u00a0" + (indicator.of || ["", ""])[one ? 0 : 1] : "";
    return said + (indicator.unit ? "\u00a0" + indicator.unit : "") + counts + (flag ? ", уточняется" : "");
  }

  /** The exact answer to a question about a number, or why there is none. */
  async function tellAnswer(query, turn) {
    let told = null;
    try {
      told = await portalAnswer.of(query);
    } catch (failure) {
      console.warn(failure);
    }
    if (turn !== asked) return;
    answer.hidden = !told;
    if (!told) return;
    const line = element("p", "");
    const near = element("p", "");
    const source = (indicator) => {
      const made = element("a", "", indicator.title);
      made.href = indicator.page;
      return made;
    };
    if (told.refused) {
      line.textContent = "Точного ответа нет: " + told.refused + ".";
      told.near.forEach((each, i) => near.append(i ? ", " : "Посмотрите: ", source(each)));
    } else {
      line.append(element("strong", "", figure(told)));
      near.append(source(told.indicator), ": " + told.indicator.name + ". "
        + (told.organization ? told.organization.name + ", " : "") + told.place + ", " + told.row[2] + "\u00a0год.");
    }
    replaceAll(answer, line, near);
  }

  function failureWords() {
    return "Указатель не загрузился: возможно, нет связи. Попробуйте ещё раз. Разделы портала перечислены ниже.";
  }

  async function search(query) {
    const turn = ++asked;
    answer.hidden = true;
    if (!query.trim()) {
      replaceAll(results);
      filters.hidden = true;
      status.textContent = "";
      return;
    }
    tellAnswer(query, turn);
    try {
      let ranked;
      try {
        ranked = await portalSearch.rank(query);
      } catch (failure) {
        // The site may have been published anew since the index was opened.
        portalSearch.forget();
        ranked = await portalSearch.rank(query);
      }
      if (turn !== asked) return;
      if (ranked.empty) {
        replaceAll(results);
        filters.hidden = true;
        status.textContent = "В запросе только общие слова. Добавьте слово по существу.";
        return;
      }
      if (!ranked.pages.length) {
        nothing(query);
        return;
      }
      found = ranked;
      offer(kindField, counted(
        (page) => portalSearch.kindName(portalSearch.kindOf(page)), (name) => name));
      offer(placeField, counted(portalSearch.folderOf, (folder) => places.get(folder)));
      filters.hidden = found.pages.length < 2;
      await show(turn);
    } catch (failure) {
      if (turn !== asked) return;
      replaceAll(results);
      filters.hidden = true;
      status.textContent = failureWords();
    }
  }

  function remember(query, method) {
    const address = query ? "?q=" + encodeURIComponent(query) : location.pathname;
    history[method](null, "", address);
  }

  function fromAddress() {
    const asks = new URLSearchParams(location.search);
    field.value = ((asks.get("q") || "") + " " + (asks.get("where") || "")).trim();
    search(field.value);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember(field.value, "pushState");
    search(field.value);
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(field.value, "replaceState");
      search(field.value);
    }, 200);
  });
  [kindField, placeField].forEach((select) => select.addEventListener("change", () => {
    if (found) show(++asked).catch(() => { status.textContent = failureWords(); });
  }));
  addEventListener("popstate", fromAddress);

  keep.addEventListener("click", async () => {
    try {
      await portalSearch.loadAll((done, all) => {
        keep.textContent = "Загружается: " + Math.floor((100 * done) / all) + "\u00a0%";
      });
      await portalAnswer.loadAll();
      keep.textContent = "Поиск загружен: пока страница открыта, связь не нужна";
      keep.disabled = true;
    } catch (failure) {
      keep.textContent = "Загрузить поиск целиком";
      status.textContent = failureWords();
    }
  });
  keep.hidden = false;

  fromAddress();
})();
