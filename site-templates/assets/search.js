/* The page of search: asks for the pieces of the index that a query needs, ranks, shows. */
const portalSearch = (() => {
  "use strict";
  const SHOWN = 12;
  const MORE = 10;
  const PIECES_OF_PREFIX = 3;
  const STEMS_OF_PREFIX = 60;
  const loaded = new Map();
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

  /** The table of the index; asked for once. */
  async function open() {
    if (index) return;
    const json = await fetchJson("index.json", "no-cache");
    json.stop = new Set(json.stop);
    json.sections = json.kinds.reduce((sum, kind) => sum + kind[1], 0);
    index = json;
  }

  /** Number of the last piece whose first word is not after the word. */
  function pieceOf(word) {
    let low = 0;
    let high = index.words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.words[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Words of a query; the last one may go on. */
  function wordsOf(query) {
    const tokens = russianWords.split(query, index.stop);
    return tokens
      .map((token, i) => ({
        stems: token.stems.filter((stem) => !/^[а-я]$/.test(stem)),
        prefix: i === tokens.length - 1 && token.end === query.length && token.plain.length > 1
          ? token.plain
          : "",
      }))
      .filter((word) => word.stems.length || word.prefix);
  }

  /** Sections in which a word stands → what it adds to their rank. */
  async function sectionsOf(word) {
    const numbers = new Set(word.stems.map(pieceOf));
    if (word.prefix) {
      const first = pieceOf(word.prefix);
      const last = Math.min(pieceOf(word.prefix + "\uffff"), first + PIECES_OF_PREFIX - 1);
      for (let i = first; i <= last; i++) numbers.add(i);
    }
    const pieces = await Promise.all([...numbers].map((i) => load("words-" + i)));
    const found = new Map();
    let longer = 0;
    for (const piece of pieces) {
      for (const stem of Object.keys(piece.words)) {
        const exact = word.stems.includes(stem);
        if (!exact && !(word.prefix && stem.startsWith(word.prefix) && longer++ < STEMS_OF_PREFIX)) continue;
        const codes = piece.words[stem];
        const rare = Math.log(1 + index.sections / codes.length) * (exact ? 1 : 0.4);
        let section = -1;
        for (const code of codes) {
          section += code >> 3;
          const rank = rare * (code & 7);
          if (rank > (found.get(section) || 0)) found.set(section, rank);
        }
      }
    }
    return found;
  }

  /** Sections by rank, those with most of the words first: {words, whole, sections: [number]}. */
  async function rank(query) {
    await open();
    const words = wordsOf(query);
    const ranks = new Map();
    for (const found of await Promise.all(words.map(sectionsOf))) {
      found.forEach((rank, section) => {
        const sum = ranks.get(section) || [0, 0];
        ranks.set(section, [sum[0] + 1, sum[1] + rank]);
      });
    }
    let most = 0;
    ranks.forEach((sum) => (most = Math.max(most, sum[0])));
    const sections = [...ranks]
      .filter((entry) => entry[1][0] === most)
      .sort((a, b) => b[1][1] - a[1][1] || a[0] - b[0])
      .map((entry) => entry[0]);
    return { words, whole: most === words.length, sections };
  }

  /** Address, title, context, heading and excerpt of a section. */
  async function text(section) {
    let piece = 0;
    let first = 0;
    while (section >= first + index.texts[piece]) first += index.texts[piece++];
    return (await load("texts-" + piece)).texts[section - first];
  }

  /** What a query finds, best first: [address]; for tests and for those who build upon it. */
  async function addresses(query, count) {
    const found = await rank(query);
    return Promise.all(found.sections.slice(0, count).map(async (section) => (await text(section))[0]));
  }

  /** Sections by their kind, in the order of the best of each: [{name, sections}]. */
  function groups(sections) {
    const ends = [];
    index.kinds.reduce((end, kind) => (ends.push(end + kind[1]), end + kind[1]), 0);
    const byKind = new Map();
    for (const section of sections) {
      const kind = ends.findIndex((end) => section < end);
      if (!byKind.has(kind)) byKind.set(kind, { name: index.kinds[kind][0], sections: [] });
      byKind.get(kind).sections.push(section);
    }
    return [...byKind.values()];
  }

  /** All pieces, for work without a connection. */
  async function loadAll(progress) {
    await open();
    const names = index.words.map((first, i) => "words-" + i)
      .concat(index.texts.map((size, i) => "texts-" + i));
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

  return { open, rank, text, groups, addresses, loadAll, forget, size: () => index.bytes,
    stop: () => index.stop, SHOWN, MORE };
})();
