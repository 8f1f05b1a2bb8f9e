/* What somebody may have meant to type: other keys, other letters, a letter too many. */
const searchSpelling = (() => {
  "use strict";
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
  const SPELT = Object.fromEntries(SOUNDS.filter(([latin]) => latin.length === 1)
    .reverse().map(([latin, letter]) => [letter, latin]));

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

  /**
   * What a text may say when it stands nowhere: the same keys on the other keyboard, the same sounds
   * in Russian letters; a code such as «д1» in Latin ones.
   */
  function readings(text) {
    if (isLatin(text)) return [retyped(text, KEYS), sounded(text)];
    const keys = [retyped(text, LETTERS)];
    return /\d/.test(text) ? [retyped(text, SPELT)].concat(keys) : keys;
  }

  return { isLatin, readings, edits };
})();
