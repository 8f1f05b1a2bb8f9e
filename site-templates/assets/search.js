/* The page of search: asks for the pieces of the index that a query needs, ranks pages, shows. */
const portalSearch = (() => {
  "use strict";
  const SHOWN = 10;
  const PASSAGES = 2;
  const PIECES_OF_PREFIX = 3;
  const STEMS_OF_PREFIX = 60;
  const SIMILAR = 4;
  const WEIGHT = 7;
  const NAMED = 8;
  // How much a word counts that only goes on from what was typed, stands for it, or is like it.
  const LONGER = 0.35;
  const STANDS_FOR = 0.8;
  const STANDS_WHOLE = 0.9;
  const ALIKE = 0.6;
  // What the best place of a page adds to it, and what its name does; pages about the portal
  // itself, such as descriptions of tables, come after those about territories.
  const TOGETHER = 1.1;
  const NAME = 4;
  const HEADING = 1.5;
  const ASIDE = 0.6;
  // What the name of a section's first page counts more, and pages of other territories less.
  const FIRST = 0.5;
  const ELSEWHERE = 0.2;
  const loaded = new Map();
  let synonyms = [];
  let questions = [];
  let asking = [];
  let phrases = [];
  let index = null;

  async function fetchJson(name, mode) {
    const answer = await fetch(name, { cache: mode });
    if (!answer.ok) throw new Error(name + ": " + answer.status);
    return answer.json();
  }

  function load(name) {
    if (!loaded.has(name)) {
      const [kind, number = 0] = name.split("-");
      const version = index.versions[kind][number];
      const piece = fetchJson(name + ".json?" + version, "default").then((json) => {
        if (json.version !== version) throw new Error("another release");
        return json;
      });
      piece.catch(() => loaded.delete(name));
      loaded.set(name, piece);
    }
    return loaded.get(name);
  }

  const sums = (sizes) => {
    let end = 0;
    return sizes.map((size) => (end += size));
  };

  /** The table of the index; asked for once. */
  async function open() {
    if (index) return;
    const json = await fetchJson("index.json", "no-cache");
    json.stop = new Set(json.stop);
    json.first = new Set(json.first);
    json.sections = json.kinds.reduce((sum, kind) => sum + kind[1], 0);
    json.pageEnds = sums(json.pages);
    json.kindEnds = sums(json.kinds.map((kind) => kind[1]));
    json.textEnds = sums(json.texts);
    index = json;
    readSynonyms();
  }

  /**
   * Groups of phrases that stand for each other: [{ways: [tokens], place}]. Those that share a
   * phrase with the name of a territory say the territory, which is the place of the group.
   */
  function readSynonyms() {
    const folders = new Map();
    const key = (tokens) => tokens.map((token) => token.stems[0]).join(" ");
    const groups = synonyms.map((group) => ({
      place: group.find((words) => index.folders.includes(words)),
      ways: group.map(tokensOf).filter((tokens) => tokens.length),
    }));
    groups.filter((group) => group.place)
      .forEach((group) => group.ways.forEach((tokens) => folders.set(key(tokens), group.place)));
    phrases = groups.map((group) => ({
      ways: group.ways,
      place: group.ways.map((tokens) => folders.get(key(tokens))).find(Boolean),
    }));
    asking = tokensOf(questions.join(" "));
  }

  /** Number of the last element whose value is not after the value. */
  function lastNotAfter(values, value) {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (values[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  const pieceOf = (word) => lastNotAfter(index.words, word);

  /** Number of the first end that lies behind a section. */
  function within(ends, section) {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] > section) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Sections of a stem; null when it stands nowhere. */
  async function codesOf(stem) {
    const piece = await load("words-" + pieceOf(stem));
    return Object.prototype.hasOwnProperty.call(piece.words, stem) ? piece.words[stem] : null;
  }

  async function known(stems) {
    const found = await Promise.all(stems.map(codesOf));
    return stems.filter((stem, i) => found[i]);
  }

  const tokensOf = (text) => russianWords.split(text, index.stop).filter((token) => token.stems.length);

  /** Stems of the index that differ by a letter, in long words by two; those in most sections first. */
  async function similar(stems) {
    const all = (await load("stems")).stems;
    let found = [];
    for (const stem of stems) {
      if (stem.length < 4 || /\d/.test(stem)) continue;
      const most = stem.length > 7 ? 2 : 1;
      const look = (other, often) => {
        const far = other.length > 2 ? searchSpelling.edits(stem, other, most) : most + 1;
        if (far <= most) found.push({ stem: other, far, often });
      };
      all.stems.forEach((other, i) => look(other, all.sections[i]));
      phrases.flatMap((group) => group.ways).filter((words) => words.length === 1)
        .forEach(([word]) => word.stems.forEach((other) => look(other, 0)));
    }
    const least = Math.min(...found.map((each) => each.far));
    found = found.filter((each) => each.far === least);
    return found.sort((a, b) => b.often - a.often).slice(0, SIMILAR).map((each) => each.stem);
  }

  /** Whether the index or a list of synonyms has a token. */
  async function isKnown(token) {
    return phrases.some((group) => group.ways.some((words) => words.some((word) => says(token, word)))) ||
      (await stemsOf(token, false)).size > 0;
  }

  /**
   * What is looked for in place of a typed text without blanks: the tokens of it, of the same keys
   * on the other keyboard, or of the same sounds in Russian letters; the first that is known.
   */
  async function typed(text) {
    const own = tokensOf(text);
    for (const token of own) {
      if (await isKnown(token)) return own;
    }
    const readings = searchSpelling.readings(text);
    for (const reading of readings) {
      const tokens = tokensOf(reading);
      for (const token of tokens) {
        if (await isKnown(token)) return tokens;
      }
    }
    if (searchSpelling.isLatin(text)) {
      for (const reading of readings) {
        const tokens = tokensOf(reading);
        for (const token of tokens) {
          if ((await similar(token.stems)).length) return tokens;
        }
      }
    }
    return own;
  }

  /** The token, or when nothing has it, one with the stems that are most like it. */
  async function spelt(token, isLast) {
    if (/\d/.test(token.plain) || await isKnown(token)) return token;
    const begun = phrases.filter((group) => group.place).flatMap((group) => group.ways)
      .filter((words) => words.length === 1 && token.plain.length > 3 && words[0].plain.startsWith(token.plain));
    if (isLast && begun.length) return { ...token, stems: begun.flatMap((words) => words[0].stems) };
    if (isLast && (await stemsOf(token, true)).size) return token;
    const alike = await similar(token.stems);
    return alike.length ? { ...token, stems: alike, alike: true } : token;
  }

  /** Which stems a token is found by, with what each counts. */
  async function stemsOf(token, isLast) {
    const stems = token.stems.filter((stem) => !/^[а-я]$/.test(stem));
    const found = new Map();
    if (/\d/.test(token.plain)) {
      // A number is itself; only one that stands nowhere is looked for by its parts.
      const whole = [token.plain, token.plain.replace(/[./]/g, "-"), token.plain.replace(/-/g, "/")];
      const exact = await known([...new Set(whole)]);
      const parts = exact.length ? exact : await known(stems.filter((stem) => /\d/.test(stem)));
      parts.forEach((stem) => found.set(stem, 1));
      return found;
    }
    (await known(stems)).forEach((stem) => found.set(stem, token.alike ? ALIKE : 1));
    if (isLast && token.plain.length > 2) {
      const first = pieceOf(token.plain);
      const last = Math.min(pieceOf(token.plain + "\uffff"), first + PIECES_OF_PREFIX - 1);
      let longer = 0;
      for (let i = first; i <= last; i++) {
        for (const stem of Object.keys((await load("words-" + i)).words)) {
          if (stem.startsWith(token.plain) && !found.has(stem) && longer++ < STEMS_OF_PREFIX) {
            found.set(stem, found.size && found.get(stems[0]) ? LONGER / 2 : LONGER);
          }
        }
      }
    }
    return found;
  }

  /** Sections of a token → [how much it says there, which part it is of the section's name], 0–1. */
  async function sectionsOf(stems) {
    const found = new Map();
    for (const [stem, share] of stems) {
      let section = -1;
      for (const code of await codesOf(stem)) {
        section += code >> 4;
        const part = (code & WEIGHT) / WEIGHT;
        const named = (code & NAMED) > 0 && share >= ALIKE;
        const said = named ? share : share * part;
        const before = found.get(section);
        if (!before || before[0] < said) found.set(section, [said, named ? part : (before ? before[1] : 0)]);
        else if (named) before[1] = Math.max(before[1], part);
      }
    }
    return found;
  }

  const says = (token, word) => token.stems.some((stem) => word.stems.includes(stem));

  /**
   * Runs of tokens, each with what may stand in its place and the territories that it names:
   * [{tokens, instead: [tokens], places: [folder]}].
   */
  function unitsOf(tokens) {
    const units = [];
    for (let i = 0; i < tokens.length; ) {
      let length = 1;
      let groups = [];
      for (const group of phrases) {
        for (const phrase of group.ways) {
          const fits = i + phrase.length <= tokens.length &&
            phrase.every((word, j) => says(tokens[i + j], word));
          if (!fits || phrase.length < length) continue;
          if (phrase.length > length) groups = [];
          length = phrase.length;
          groups.push({ ways: group.ways.filter((other) => other !== phrase), place: group.place });
        }
      }
      units.push({
        tokens: tokens.slice(i, i + length),
        instead: groups.flatMap((group) => group.ways),
        places: groups.map((group) => group.place).filter(Boolean),
        asks: length === 1 && asking.some((word) => says(tokens[i], word)),
      });
      i += length;
    }
    return units;
  }

  /** What the tokens of a phrase say on each page: {said: [of a token], named: [of a token], sections}. */
  async function phraseOf(tokens, isLast) {
    const found = await Promise.all(tokens.map(async (token, i) =>
      sectionsOf(await stemsOf(token, isLast && i === tokens.length - 1))));
    const pages = new Map();
    found.forEach((sections, i) => sections.forEach(([said, part], section) => {
      const page = within(index.pageEnds, section);
      if (!pages.has(page)) pages.set(page, { said: [], named: [], sections: new Map() });
      const sum = pages.get(page);
      sum.said[i] = Math.max(sum.said[i] || 0, said);
      if (section === firstOf(page)) sum.named[i] = part;
      const place = sum.sections.get(section) || { said: [], named: [] };
      place.said[i] = said;
      place.named[i] = part;
      sum.sections.set(section, place);
    }));
    return pages;
  }

  const count = (list) => list.filter(Boolean).length;

  const total = (list) => list.reduce((sum, value) => sum + (value || 0), 0);

  /**
   * What a unit says on each page and in its sections: {weight, pages: page → {part, said, named,
   * cover, sections: section → {said, named, cover}}}: which part of the unit stands there, how much
   * it says, which part of it stands in the name, which part of the name it is. Words that stand
   * for each other are one word: how rare they are is told of all of them.
   */
  async function unitOf(unit, isLast, words) {
    const pages = new Map();
    const standing = new Set();
    const ways = [{ tokens: unit.tokens, share: 1, own: true }]
      .concat(unit.instead.map((other) => ({ tokens: other, share: STANDS_FOR, own: false })));
    const better = (gain, place, share, length) => {
      gain.said = Math.max(gain.said, (share * total(place.said)) / length);
      const named = (share * count(place.named)) / length;
      const cover = Math.min(1, total(place.named));
      if (named * (1 + cover) > gain.named * (1 + gain.cover)) {
        gain.named = named;
        gain.cover = cover;
      }
    };
    for (const way of ways) {
      const length = way.tokens.length;
      const last = way.own && isLast;
      for (const [i, token] of way.tokens.entries()) {
        words.push({ stems: [...(await stemsOf(token, last && i === length - 1)).keys()] });
      }
      (await phraseOf(way.tokens, last)).forEach((each, page) => {
        const part = count(each.said) / length;
        // What stands for a phrase must stand whole.
        if (!way.own && part < 1) return;
        const gain = pages.get(page) || { part: 0, said: 0, named: 0, cover: 0, sections: new Map() };
        gain.part = Math.max(gain.part, way.own ? part : STANDS_WHOLE);
        better(gain, each, way.share * part, length);
        each.sections.forEach((place, section) => {
          if (count(place.said) === length) standing.add(section);
          const own = gain.sections.get(section) || { said: 0, named: 0, cover: 0 };
          better(own, place, way.share, length);
          gain.sections.set(section, own);
        });
        pages.set(page, gain);
      });
    }
    const rare = Math.log(1 + index.sections / Math.max(1, standing.size || pages.size));
    return { weight: rare * unit.tokens.length, pages };
  }

  const NOTHING = { said: 0, named: 0, cover: 0 };

  /** Pages by rank: {words, whole, alike, pages: [{page, sections: [number], rank}]}. */
  async function rank(query) {
    await open();
    const chunks = query.trim().split(/\s+/).filter(Boolean);
    const ended = /\s$/.test(query);
    const tokens = await Promise.all((await Promise.all(chunks.map(typed))).flat()
      .map((token, i, all) => spelt(token, i === all.length - 1 && !ended)));
    const units = unitsOf(tokens);
    const last = ended ? null : units[units.length - 1];
    const words = [];
    const gainsOf = (some) => Promise.all(some.map((unit) => unitOf(unit, unit === last, words)));
    // A territory says where to look; only a query of nothing else looks for its name.
    const inPlaces = units.filter((unit) => unit.places.length);
    const places = new Set(inPlaces.flatMap((unit) => unit.places));
    const asked = [units.filter((unit) => !unit.places.length && !unit.asks),
      units.filter((unit) => !unit.places.length), units].find((some) => some.length) || [];
    const gains = await gainsOf(asked);
    const placed = places.size && asked !== units ? await gainsOf(inPlaces) : [];
    const all = gains.reduce((sum, gain) => sum + gain.weight, 0);
    // A number in a query is what tells one thing from another: it should stand in the name.
    const numbered = asked.map((unit) => unit.tokens.some((token) => /\d/.test(token.plain)));
    let whole = false;
    const ranked = [...new Set(gains.flatMap((gain) => [...gain.pages.keys()]))].map((page) => {
      const sum = { part: 0, said: 0, named: 0, cover: 0 };
      let numbersNamed = true;
      const sections = new Map();
      gains.forEach(({ weight, pages }, u) => {
        const gain = pages.get(page);
        if (!gain) return;
        sum.part += (gain.part * weight) / all;
        sum.said += (gain.said * weight) / all;
        sum.named += (gain.named * weight) / all;
        sum.cover += gain.cover;
        if (numbered[u] && gain.named < STANDS_FOR) numbersNamed = false;
        gain.sections.forEach((place, section) => {
          const before = sections.get(section) || NOTHING;
          sections.set(section, {
            said: before.said + (place.said * weight) / all,
            named: before.named + (place.named * weight) / all,
            cover: before.cover + place.cover,
          });
        });
      });
      placed.forEach(({ pages }) => { sum.cover += (pages.get(page) || NOTHING).cover; });
      if (sum.part > 0.89) whole = true;
      const worth = (place) => place.said *
        (1 + HEADING * place.named * place.named * (0.35 + 0.65 * Math.min(1, place.cover)));
      const ordered = [...sections].map(([section, place]) => [section, worth(place)])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const title = sum.named * (numbersNamed ? 1 : 0.5);
      const cover = Math.min(1, sum.cover);
      const first = index.first.has(page);
      const aside = kindOf(page) === index.kinds.length - 1 && !first ? ASIDE : 1;
      const elsewhere = places.size && !places.has(folderOf(page)) ? ELSEWHERE : 1;
      return {
        page,
        rank: aside * elsewhere * Math.pow(sum.part, 3) *
          (sum.said + TOGETHER * ordered[0][1] +
            NAME * title * title * (0.35 + 0.65 * cover) * (1 + (first ? FIRST * cover : 0))),
        sections: ordered.map(([section]) => section),
      };
    });
    ranked.sort((a, b) => b.rank - a.rank || a.page - b.page);
    const best = ranked.length ? ranked[0].rank : 0;
    return {
      words,
      whole,
      alike: tokens.some((token) => token.alike),
      empty: !tokens.length,
      pages: ranked.filter((each) => each.rank > best / 40),
    };
  }

  /** The first section of a page, which is the page itself. */
  const firstOf = (page) => (page ? index.pageEnds[page - 1] : 0);

  /** Places of a found page that are told with it: the best ones, without the page itself. */
  const passages = (found) =>
    found.sections.filter((section) => section !== firstOf(found.page)).slice(0, PASSAGES);

  const kindOf = (page) => within(index.kindEnds, firstOf(page));

  const kindName = (kind) => index.kinds[kind][0];

  /** Address, title, context, heading and excerpt of a section. */
  async function text(section) {
    const piece = within(index.textEnds, section);
    return (await load("texts-" + piece)).texts[section - (piece ? index.textEnds[piece - 1] : 0)];
  }

  /** What a query finds, best first: addresses of pages, each with those of its best places. */
  async function addresses(query, count) {
    const found = await rank(query);
    return Promise.all(found.pages.slice(0, count).map(async (each) => {
      const sections = [firstOf(each.page)].concat(passages(each));
      return Promise.all(sections.map(async (section) => (await text(section))[0]));
    }));
  }

  /** All pieces, for work without a connection. */
  async function loadAll(progress) {
    await open();
    const names = index.words.map((first, i) => "words-" + i)
      .concat(index.texts.map((size, i) => "texts-" + i), "stems");
    let done = 0;
    const queue = names.slice();
    const worker = async () => {
      while (queue.length) {
        await load(queue.shift());
        progress(++done, names.length);
      }
    };
    await Promise.all([1, 2, 3, 4, 5, 6].map(worker));
  }

  function forget() {
    index = null;
    loaded.clear();
  }

  /** {groups: words that stand for each other, asking: words that only ask}. */
  function know(words) {
    synonyms = words.groups;
    questions = words.asking;
  }

  const folderOf = (page) => index.folders[index.places[page]];

  /** The words of a list of synonyms that look most like a text that found nothing. */
  function nearest(text, others) {
    const typedText = text.trim().toLowerCase();
    const most = Math.max(2, Math.ceil(typedText.length / 3));
    return [...new Set(synonyms.flat().concat(others))]
      .map((words) => ({ words, far: searchSpelling.edits(typedText, words.toLowerCase(), most) }))
      .filter((each) => each.far <= most)
      .sort((a, b) => a.far - b.far)
      .slice(0, 3)
      .map((each) => each.words);
  }

  /** Groups of phrases that stand for each other, those of a territory with its folder. */
  async function phrasesOf() {
    await open();
    return phrases;
  }

  return { open, know, phrases: phrasesOf, folderOf, nearest, rank, text, firstOf, passages, kindOf, kindName, addresses, loadAll, forget,
    size: () => index.bytes, stop: () => index.stop, SHOWN };
})();
