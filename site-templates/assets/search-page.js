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
  const plural = new Intl.PluralRules("ru");
  let asked = 0;
  let timer = 0;

  const forms = (number, one, few, many) =>
    number + "\u00a0" + ({ one, few }[plural.select(number)] || many);

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** A text with the words of the query marked. */
  function marked(tag, className, text, words) {
    const made = element(tag, className);
    let end = 0;
    for (const token of russianWords.split(text, portalSearch.stop())) {
      const hit = words.some((word) =>
        word.stems.some((stem) => token.stems.includes(stem)) ||
        (word.prefix && token.plain.startsWith(word.prefix)));
      if (!hit) continue;
      made.append(text.slice(end, token.start), element("mark", "", text.slice(token.start, token.end)));
      end = token.end;
    }
    made.append(text.slice(end));
    return made;
  }

  function row(section, words) {
    const [address, title, context, heading, excerpt] = section;
    const made = element("li");
    const own = context && address.includes("#");
    const name = own ? heading : address.includes("#") ? title + " · " + heading : title;
    const link = marked("a", "", name, words);
    link.href = "../" + address;
    const head = element("p", "found-heading");
    head.append(link);
    made.append(head);
    if (own) made.append(element("p", "quiet found-place", title + " · " + context));
    if (excerpt) made.append(marked("p", "", excerpt, words));
    return made;
  }

  async function add(list, sections, words) {
    const texts = await Promise.all(sections.map(portalSearch.text));
    texts.forEach((section) => list.append(row(section, words)));
    return list.children[list.children.length - sections.length];
  }

  async function group(found, shown, words) {
    const made = element("section");
    const heading = element("h2", "", found.name + ": " + found.sections.length);
    heading.id = "found-" + found.sections[0];
    made.setAttribute("aria-labelledby", heading.id);
    const list = element("ol", "found");
    made.append(heading, list);
    await add(list, found.sections.slice(0, shown), words);
    if (shown < found.sections.length) {
      const more = element("button", "", "Показать ещё: " + found.name.toLowerCase());
      more.type = "button";
      more.addEventListener("click", async () => {
        try {
          const first = await add(list, found.sections.slice(shown, shown + portalSearch.MORE), words);
          shown += portalSearch.MORE;
          if (shown >= found.sections.length) more.remove();
          first.querySelector("a").focus();
        } catch (failure) {
          status.textContent = failureWords();
        }
      });
      made.append(more);
    }
    return made;
  }

  /** How many of each group fit on the first screen: one of each, then by rank. */
  function shares(found, groups) {
    const best = new Set(found.sections.slice(0, portalSearch.SHOWN));
    return groups.map((each) => Math.max(1, each.sections.filter((section) => best.has(section)).length));
  }

  function summary(found, groups) {
    const count = found.sections.length;
    if (!count) return "Ничего не найдено. Проверьте слова или возьмите одно, самое важное.";
    const parts = groups.map((each) => each.name.toLowerCase() + "\u00a0— " + each.sections.length);
    return (found.whole ? "" : "Всех слов вместе нет нигде. Показаны места, где есть часть слов. ") +
      "Найдено " + forms(count, "место", "места", "мест") + ": " + parts.join(", ") + ".";
  }

  function failureWords() {
    return "Указатель не загрузился: возможно, нет связи. Попробуйте ещё раз. Разделы портала перечислены ниже.";
  }

  async function search(query) {
    const turn = ++asked;
    if (!query.trim()) {
      results.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      let found;
      try {
        found = await portalSearch.rank(query);
      } catch (failure) {
        // The site may have been published anew since the index was opened.
        portalSearch.forget();
        found = await portalSearch.rank(query);
      }
      if (turn !== asked) return;
      if (!found.words.length) {
        results.replaceChildren();
        status.textContent = "В запросе только общие слова. Добавьте слово по существу.";
        return;
      }
      const groups = portalSearch.groups(found.sections);
      const counts = shares(found, groups);
      const made = await Promise.all(groups.map((each, i) => group(each, counts[i], found.words)));
      if (turn !== asked) return;
      results.replaceChildren(...made);
      status.textContent = summary(found, groups);
    } catch (failure) {
      if (turn !== asked) return;
      results.replaceChildren();
      status.textContent = failureWords();
    }
  }

  function remember(query, method) {
    const address = query ? "?q=" + encodeURIComponent(query) : location.pathname;
    history[method](null, "", address);
  }

  function fromAddress() {
    field.value = new URLSearchParams(location.search).get("q") || "";
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
  addEventListener("popstate", fromAddress);

  keep.addEventListener("click", async () => {
    try {
      await portalSearch.loadAll((done, all) => {
        keep.textContent = "Загружается: " + Math.floor((100 * done) / all) + "\u00a0%";
      });
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
