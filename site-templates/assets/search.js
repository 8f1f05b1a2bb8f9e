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
  const ALIKE = 0.6;
  // What the best place of a page adds to it, and what its name does; pages about the portal
  // itself, such as descriptions of tables, come after those about territories.
  const TOGETHER = 0.5;
  const NAME = 4;
  const ASIDE = 0.6;
  const KEYS = { q: "й", w: "ц", e: "у", r: "к", t: "е", y: "н", u: "г", i: "ш", o: "щ", p: "з",
    "[": "х", "]": "ъ", a: "ф", s: "ы", d: "в", f: "а", g: "п", h: "р", j: "о", k: "л", l: "д",
    ";": "ж", "'": "э", z: "я", x: "ч", c: "с", v: "м", b: "и", n: "т", m: "ь", ",": "б", ".": "ю",
    "`": "ё", "{": "х", "}": "ъ", ":": "ж", "\"": "э", "<": "б", ">": "ю", "~": "ё" };
  const LETTERS = Object.fromEntries(Object.entries(KEYS).reverse().map(([key, letter]) => [letter, key]));
  const SOUNDS = [["shch", "щ"], ["sch", "щ"], ["yo", "ё"], ["zh", "ж"], ["kh", "х"], ["ts", "ц"],
    ["ch", "ч"], ["sh", "ш"], ["yu", "ю"], ["ya", "я"], ["iy", "ий"], ["a", "а"], ["b", "б"],
    ["v", "в"], ["g", "г"], ["d", "д"], ["e", "е"], ["z", "з"], ["i", "и"], ["j", "й"], ["k", "к"],
    ["l", "л"], ["m", "м"], ["n", "н"], ["o", "о"], ["p", "п"], ["r", "р"], ["s", "с"], ["t", "т"],
    ["u", "у"], ["f", "ф"], ["h", "х"], ["c", "ц"], ["y", "й"], ["w", "в"], ["x", "кс"], ["q", "к"]];
  const loaded = new Map();
  let synonyms = [];
  let phrases = [];
  let index = null;

  async function fetchJson(name, mode) {
    const answer = await fetch(name, { cache: mode });
    if (!answer.ok) throw new Error(name + ": " + answer.status);
    return answer.json();
  }

  function load(name) {
    if (!loaded.has(name)) {
      const address = name + ".json?" + index.version;
      const piece = fetchJson(address, "default").then((json) => {
        if (json.version !== index.version) throw new Error("another release");
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
    json.sections = json.kinds.reduce((sum, kind) => sum + kind[1], 0);
    json.pageEnds = sums(json.pages);
    json.kindEnds = sums(json.kinds.map((kind) => kind[1]));
    json.textEnds = sums(json.texts);
    phrases = synonyms.map((group) =>
      group.map((words) => russianWords.split(words, json.stop)
        .map((token) => ({ stems: token.stems, plain: token.plain }))
        .filter((token) => token.stems.length)).filter((tokens) => tokens.length));
    index = json;
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

  const isLatin = (text) => /[a-z]/i.test(text) && /^[a-z[\];',.`{}:"<>~-]+$/i.test(text);

  const retyped = (text, keys) => [...text.toLowerCase()].map((key) => keys[key] || key).join("");

  function sounded(text) {
    let rest = text.toLowerCase();
    let word = "";
    while (rest) {
      const sound = SOUNDS.find(([latin]) => rest.startsWith(latin));
      word += sound ? sound[1] : rest[0];
      rest = rest.slice(sound ? sound[0].length : 1);
    }
    return word;
  }

  /** Edits from one word to the other, neighbours swapped counting as one; more than most is most + 1. */
  function edits(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = null;
    let row = [...other, ""].map((letter, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (before && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        least = Math.min(least, next[j]);
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  }

  /** Stems of the index that differ by a letter, in long words by two; those in most sections first. */
  async function similar(stems) {
    const all = await load("stems");
    let found = [];
    for (const stem of stems) {
      if (stem.length < 4 || /\d/.test(stem)) continue;
      const most = stem.length > 7 ? 2 : 1;
      all.stems.forEach((other, i) => {
        const far = other.length > 2 ? edits(stem, other, most) : most + 1;
        if (far <= most) found.push({ stem: other, far, often: all.sections[i] });
      });
    }
    const least = Math.min(...found.map((each) => each.far));
    found = found.filter((each) => each.far === least);
    return found.sort((a, b) => b.often - a.often).slice(0, SIMILAR).map((each) => each.stem);
  }

  /** Whether the index or a list of synonyms has a token. */
  async function isKnown(token) {
    return phrases.some((group) => group.some((words) => words.some((word) => says(token, word)))) ||
      (await known(token.stems)).length > 0;
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
    const readings = isLatin(text)
      ? [retyped(text, KEYS), sounded(text)]
      : [retyped(text, LETTERS)];
    for (const reading of readings) {
      const tokens = tokensOf(reading);
      for (const token of tokens) {
        if (await isKnown(token)) return tokens;
      }
    }
    if (isLatin(text)) {
      for (const reading of readings) {
        const tokens = tokensOf(reading);
        for (const token of tokens) {
          if ((await similar(token.stems)).length) return tokens;
        }
      }
    }
    return own;
  }

  /** Which stems a token is found by, with what each counts. */
  async function stemsOf(token, isLast) {
    const stems = token.stems.filter((stem) => !/^[а-я]$/.test(stem));
    const found = new Map();
    if (/\d/.test(token.plain)) {
      // A number is itself; only one that stands nowhere is looked for by its parts.
      const whole = [token.plain, token.plain.replace(/\//g, "-"), token.plain.replace(/-/g, "/")];
      const exact = await known([...new Set(whole)]);
      const parts = exact.length ? exact : await known(stems.filter((stem) => /\d/.test(stem)));
      parts.forEach((stem) => found.set(stem, 1));
      return found;
    }
    (await known(stems)).forEach((stem) => found.set(stem, 1));
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
    if (!found.size) (await similar(stems)).forEach((stem) => found.set(stem, ALIKE));
    return found;
  }

  /** Sections of a token → [rank, whether its heading names it]. */
  async function sectionsOf(stems) {
    const found = new Map();
    for (const [stem, share] of stems) {
      const codes = await codesOf(stem);
      const rare = Math.log(1 + index.sections / codes.length);
      let section = -1;
      for (const code of codes) {
        section += code >> 4;
        const named = (code & NAMED) > 0 && share >= ALIKE;
        const rank = named ? rare * share : (rare * share * (code & WEIGHT)) / WEIGHT;
        const before = found.get(section);
        if (!before || before[0] < rank) found.set(section, [rank, named || (before && before[1])]);
        else if (named) before[1] = true;
      }
    }
    return found;
  }

  const says = (token, word) => token.stems.some((stem) => word.stems.includes(stem));

  /** Runs of tokens, each with what may stand in its place: [{tokens, instead: [tokens]}]. */
  function unitsOf(tokens) {
    const units = [];
    for (let i = 0; i < tokens.length; ) {
      let length = 1;
      let groups = [];
      for (const group of phrases) {
        for (const phrase of group) {
          const fits = i + phrase.length <= tokens.length &&
            phrase.every((word, j) => says(tokens[i + j], word));
          if (!fits || phrase.length < length) continue;
          if (phrase.length > length) groups = [];
          length = phrase.length;
          groups.push(group.filter((other) => other !== phrase));
        }
      }
      units.push({ tokens: tokens.slice(i, i + length), instead: groups.flat() });
      i += length;
    }
    return units;
  }

  /** Adds what the tokens of a phrase give to each page, where all of them stand. */
  async function phraseOf(tokens, share, isLast) {
    const found = await Promise.all(tokens.map(async (token, i) =>
      sectionsOf(await stemsOf(token, isLast && i === tokens.length - 1))));
    const pages = new Map();
    found.forEach((sections, i) => sections.forEach(([rank, named], section) => {
      const page = within(index.pageEnds, section);
      if (!pages.has(page)) pages.set(page, { best: [], named: [], sections: new Map() });
      const sum = pages.get(page);
      const first = section === (page ? index.pageEnds[page - 1] : 0);
      sum.best[i] = Math.max(sum.best[i] || 0, rank * share);
      if (first && named) sum.named[i] = true;
      const part = sum.sections.get(section) || [0, 0];
      sum.sections.set(section, [part[0] + rank * share, part[1] + (named ? 1 : 0)]);
    }));
    return pages;
  }

  /** Pages by rank: {words, whole, alike, pages: [{page, sections: [number], rank}]}. */
  async function rank(query) {
    await open();
    const chunks = query.trim().split(/\s+/).filter(Boolean);
    const tokens = (await Promise.all(chunks.map(typed))).flat();
    const units = unitsOf(tokens);
    const open_ = /\s$/.test(query) ? -1 : units.length - 1;
    const words = [];
    const pages = new Map();
    let alike = false;
    let rarest = 0;
    for (const [u, unit] of units.entries()) {
      const ways = [{ tokens: unit.tokens, share: 1, own: true }]
        .concat(unit.instead.map((other) => ({ tokens: other, share: STANDS_FOR, own: false })));
      for (const way of ways) {
        for (const [i, token] of way.tokens.entries()) {
          const stems = await stemsOf(token, way.own && u === open_ && i === way.tokens.length - 1);
          words.push({ stems: [...stems.keys()], prefix: "" });
          if (way.own && [...stems.values()].some((share) => share === ALIKE)) alike = true;
        }
        const found = await phraseOf(way.tokens, way.share, way.own && u === open_);
        found.forEach((each, page) => {
          const hits = each.best.filter(Boolean).length;
          // What stands for a phrase must stand whole.
          if (!way.own && hits < way.tokens.length) return;
          const named = each.named.filter(Boolean).length;
          const gained = {
            part: (hits / way.tokens.length) * (way.own ? 1 : 0.9),
            rank: each.best.reduce((sum, rank) => sum + (rank || 0), 0) *
              (unit.tokens.length / way.tokens.length),
            named: named / way.tokens.length,
            names: named,
            size: way.tokens.length,
            sections: each.sections,
          };
          if (!pages.has(page)) pages.set(page, []);
          const before = pages.get(page)[u];
          const worth = (one) => one.part * one.part * one.rank * (1 + one.named);
          if (!before || worth(before) < worth(gained)) pages.get(page)[u] = gained;
          rarest = Math.max(rarest, gained.rank);
        });
      }
    }
    const all = units.reduce((sum, unit) => sum + unit.tokens.length, 0);
    // A number in a query is what tells one thing from another: it should stand in the name.
    const numbered = units.map((unit) => unit.tokens.some((token) => /\d/.test(token.plain)));
    let whole = false;
    const ranked = [...pages].map(([page, gains]) => {
      let matched = 0;
      let rank = 0;
      let named = 0;
      let names = 0;
      let numbersNamed = true;
      const sections = new Map();
      gains.forEach((gain, u) => {
        if (!gain) return;
        const size = units[u].tokens.length;
        matched += gain.part * size;
        rank += gain.rank;
        named += gain.named * size;
        names += gain.names;
        if (numbered[u] && gain.named < 1) numbersNamed = false;
        gain.sections.forEach(([worth, hits], section) => {
          const part = sections.get(section) || [0, 0];
          sections.set(section, [part[0] + worth, part[1] + (hits / gain.size) * size]);
        });
      });
      const part = all ? Math.min(1, matched / all) : 0;
      if (part > 0.99) whole = true;
      let together = 0;
      sections.forEach(([worth, hits]) => {
        const heading = all ? Math.min(1, hits / all) : 0;
        together = Math.max(together, worth * (1 + heading * heading));
      });
      const name = index.names[page];
      const length = Math.max(1, name >> 1);
      const title = (all ? Math.min(1, named / all) : 0) * (numbersNamed ? 1 : 0.5);
      const cover = Math.min(1, names / length);
      const first = name & 1 ? 1.7 : 1;
      const aside = kindOf(page) === index.kinds.length - 1 && !(name & 1) ? ASIDE : 1;
      const score = aside * Math.pow(part, 3) *
        (rank + TOGETHER * together + NAME * rank * title * title * (0.35 + 0.65 * cover) * first);
      return {
        page,
        rank: score,
        sections: [...sections].sort((a, b) => b[1][0] - a[1][0] || a[0] - b[0]).map((each) => each[0]),
      };
    });
    ranked.sort((a, b) => b.rank - a.rank || a.page - b.page);
    const best = ranked.length ? ranked[0].rank : 0;
    return {
      words,
      whole,
      alike,
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

  /** Groups of words that stand for each other. */
  function know(groups) {
    synonyms = groups;
  }

  const folderOf = (page) => index.folders[index.places[page]];

  /** The words of a list of synonyms that look most like a text that found nothing. */
  function nearest(text, others) {
    const typedText = text.trim().toLowerCase();
    const most = Math.max(2, Math.ceil(typedText.length / 3));
    return [...new Set(synonyms.flat().concat(others))]
      .map((words) => ({ words, far: edits(typedText, words.toLowerCase(), most) }))
      .filter((each) => each.far <= most)
      .sort((a, b) => a.far - b.far)
      .slice(0, 3)
      .map((each) => each.words);
  }

  return { open, know, folderOf, nearest, rank, text, firstOf, passages, kindOf, kindName, addresses, loadAll, forget,
    size: () => index.bytes, stop: () => index.stop, SHOWN };
})();
