/*
 * An exact answer to a question about a number: the figure of one indicator, one territory or
 * organization and one year, or the reason why there is none. Every word of the question must be
 * understood, and one indicator alone must be what it asks for; else there is no number.
 */
const portalAnswer = (() => {
  "use strict";

  /** Words that ask for a number; the others may ask for many a thing. */
  const NUMBER = /^(?:сколько|дол[яюи]|процент\S*|числ[оа]|количеств[оа])$/;
  const ASKING = /^(?:как(?:ая|ой|ое|ов|ова|ово)|есть|ли|значени[ея]|уров(?:ень|ня)|средн(?:ий|яя|ее))$/;
  const EMPTY = /^(?:и|в|во|на|у|по|за|из|г|год|году|года|были|было|имеют|имеет|человек|прош(?:ли|ел|ла|едших|едшие)|получи(?:ли|л|ла|вших|вшие))$/;
  /** Before a year: it is one end of a time, not a year. */
  const SINCE = /^(?:с|со|по|до|после|от|к|ко|между|перед|начиная|кроме|не)$/;
  const YEAR = /^20\d\d$/;
  /** Whom an indicator counts: a question names all of them, else it asks of others. */
  const WHOM = ("педагог учитель преподаватель воспитатель руководитель управленец директор заместитель специалист "
    + "сотрудник работник методист тьютор наставник эксперт слушатель выпускник школа сад организация команда "
    + "институт академия центр молодой начинающий среди").split(" ");
  const catalogues = new Map();
  let places = [], flags = {}, pairs = [], whom = null;

  const tokensOf = (text) => russianWords.split(text, new Set());
  const same = (a, b) => a.plain === b.plain || a.stems.some((stem) => b.stems.includes(stem));

  /** Whether two words are one, or stand for each other in the list of synonyms. */
  const alike = (a, b) => same(a, b) ||
    pairs.some((group) => group.some((word) => same(a, word)) && group.some((word) => same(b, word)));

  const isOf = (token, list) => list.some((other) => alike(token, other));
  const tells = (token) => !NUMBER.test(token.plain) && !ASKING.test(token.plain) && !EMPTY.test(token.plain) &&
    token.stems.length > 0;

  /** Names of a territory's indicators and organizations, as tokens. */
  async function catalogue(slug) {
    if (!catalogues.has(slug)) {
      const place = places.find((each) => each.slug === slug);
      const read = JSON.parse(await portalRows.load(place.catalogue));
      catalogues.set(slug, {
        slug,
        name: read.name,
        organizations: Object.entries(read.organizations).map(([id, name]) => ({ id, name, slug,
          tokens: tokensOf(name).filter((token) => token.stems.length) })),
        indicators: read.indicators.filter((each) => !each.code.endsWith("-r2")).map((each) => ({ ...each, slug,
          whole: tokensOf(each.name).filter(tells), short: tokensOf(each.short).filter(tells) })),
      });
    }
    return catalogues.get(slug);
  }

  /** Where a run of tokens stands in others; -1 for nowhere. */
  const indexOf = (tokens, run) => tokens.findIndex((token, i) => run.length && i + run.length <= tokens.length &&
    run.every((word, j) => same(tokens[i + j], word)));

  /** Takes the longest of some names out of the tokens: {found: those of that length, rest}. */
  function taken(tokens, names, least) {
    const at = names.map((name) => indexOf(tokens, name.tokens));
    const length = Math.max(0, ...names.map((name, i) => (at[i] < 0 ? 0 : name.tokens.length)));
    if (length < least) return { found: [], rest: tokens };
    const found = names.filter((name, i) => at[i] >= 0 && name.tokens.length === length);
    const start = at[names.indexOf(found[0])];
    return { found, rest: tokens.slice(0, start).concat(tokens.slice(start + length)) };
  }

  /** What an indicator lacks of a question, or the question of it; empty when they are one. */
  function lacks(indicator, asked, counts) {
    const all = indicator.whole.concat(indicator.short);
    const wholeAsked = indicator.whole.every((token) => isOf(token, asked));
    const shortAsked = indicator.short.every((token) => isOf(token, asked)) &&
      !(counts && indicator.short.length < 2);
    const others = indicator.whole.filter((token) =>
      /\d/.test(token.plain) || (indicator.persons && isOf(token, whom)));
    return !asked.length || !asked.every((token) => isOf(token, all)) || !(wholeAsked || shortAsked) ||
      !others.every((token) => isOf(token, asked));
  }

  const refusal = (words, near) => ({ refused: words, near: near || [] });

  /** Indicators whose name has at least half of the words of a question. */
  function nearest(indicators, asked) {
    const scored = indicators.map((each) => ({ each, hits: asked.filter((token) =>
      isOf(token, each.whole.concat(each.short)) && !isOf(token, whom)).length }));
    const most = Math.max(0, ...scored.map((one) => one.hits));
    return most ? scored.filter((one) => one.hits === most).slice(0, 3).map((one) => one.each) : [];
  }

  /** The only row that the question asks for, or why there is none. */
  async function rowOf(indicator, organization, year) {
    const rows = portalRows.read(await portalRows.load(indicator.rows)).slice(1).filter(({ cells }) =>
      cells[3] === (organization ? "organization" : "total") &&
      cells[4] === (organization ? organization.id : "") && (!year || cells[2] === year));
    const row = rows[rows.length - 1];
    if (!row) {
      return refusal(organization ? "по этой организации показатель не считается или за этот год нет данных"
        : "за этот год показатель не считался", [indicator]);
    }
    return row.cells[7] ? { row: row.cells, indicator, organization } :
      refusal("за " + row.cells[2] + " год — «" + flags[row.cells[9]] + "»", [indicator]);
  }

  /**
   * The answer: {row, indicator, organization, place}, a refusal {refused, near}, or null when the
   * text does not ask for a number.
   */
  async function of(text) {
    const all = tokensOf(text);
    const asksNumber = all.some((token) => NUMBER.test(token.plain));
    if (!asksNumber && !all.some((token) => ASKING.test(token.plain))) return null;
    const groups = await portalSearch.phrases();
    whom = tokensOf(WHOM.join(" "));
    pairs = groups.filter((group) => !group.place)
      .map((group) => group.ways.filter((way) => way.length === 1).map((way) => way[0]))
      .filter((words) => words.length > 1);
    const answer = await understood(all, groups);
    return answer.refused && !asksNumber ? null : answer;
  }

  async function understood(all, groups) {
    const years = all.filter((token) => YEAR.test(token.plain));
    const before = all.filter((token, i) => i + 1 < all.length && YEAR.test(all[i + 1].plain));
    if (years.length > 1 || before.some((token) => SINCE.test(token.plain))) {
      return refusal("спросите об одном годе");
    }
    const year = years.length ? years[0].plain : "";
    let tokens = all.filter((token) => token.stems.length && !YEAR.test(token.plain));
    const ways = groups.filter((group) => group.place)
      .flatMap((group) => group.ways.map((way) => ({ tokens: way, place: group.place })));
    const named = new Set();
    for (let step = taken(tokens, ways, 1); step.found.length; step = taken(tokens, ways, 1)) {
      step.found.forEach((way) => named.add(way.place));
      tokens = step.rest;
    }
    if (named.size > 1) return refusal("спросите об одной территории");
    const known = await Promise.all(places.filter((place) => !named.size || named.has(place.slug))
      .map((place) => catalogue(place.slug)));
    const step = taken(tokens, known.flatMap((each) => each.organizations), 2);
    if (step.found.length > 1) return refusal("организаций с таким названием несколько, назовите территорию");
    const organization = step.found[0] || null;
    const slug = organization ? organization.slug : [...named][0];
    if (!slug) return refusal("назовите территорию: показатели у всех свои");
    const home = known.find((each) => each.slug === slug);
    const asked = step.rest.filter(tells);
    const counts = all.some((token) => /^(?:сколько|числ|количеств)/.test(token.plain));
    const fit = home.indicators.filter((indicator) => !lacks(indicator, asked, counts));
    if (fit.length > 1) return refusal("подходит несколько показателей", fit.slice(0, 3));
    if (!fit.length) return refusal("такого показателя у этой территории нет", nearest(home.indicators, asked));
    return { ...(await rowOf(fit[0], organization, year)), place: home.name };
  }

  /** What the page knows: territories with their catalogues, words for flags. */
  function know(words) {
    places = words.places;
    flags = words.flags;
  }

  /** Loads everything that an answer may need. */
  async function loadAll() {
    for (const place of places) {
      for (const indicator of (await catalogue(place.slug)).indicators) await portalRows.load(indicator.rows);
    }
  }

  return { know, of, loadAll };
})();
