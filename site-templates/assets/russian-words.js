/* Splits a text into what it may be found by: the same rules, one by one, as the program's
   SearchWords. The stemmer is written after the definition of the Russian algorithm of Snowball. */
const russianWords = (() => {
  "use strict";
  const token = /[\p{L}\p{M}\p{Nd}\u00ad]+(?:[./\u2011-][\p{L}\p{M}\p{Nd}\u00ad]+)*/gu;
  const digit = /\p{Nd}/u;
  const latin = "abcehkmoptxy";
  const alike = "авсенкмортху";

  // Ends of words, cut in the part after the first vowel; (а|я) must stand before some and stays.
  const gerund = /(?:([ая])|[иы])в(?:ши(?:сь)?)?$/;
  const reflexive = /с[яь]$/;
  const adjective = /(?:[еиыо][ейм]|[иы]х|[иы]ми|[ео](?:го|му)|ую|юю|ая|яя|ою|ею)$/;
  const participle = /(?:([ая])(?:ем|нн|вш|ющ|щ)|[иы]вш|ующ)$/;
  const verb =
    /(?:([ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|[иы]л[аио]?|ен[аоы]?|[еу]йте|ите|[еу]й|[иы]м|ят|у[ею]т|[иы]т|[иы]ть|ишь|у?ю)$/;
  const noun =
    /(?:а|[ео]в|[иь]?е|и?ями|ами|[еи]?и|и?ей|[ои]?й|и?[ея]м|[ао]м|о|у|ах|и?ях|ы|[иь]?[юя]|ь)$/;

  /** The stem of a Russian word in lower case, ё as е. */
  function stem(word) {
    const start = word.search(/[аеиоуыэюя]/) + 1;
    if (!start) return word;
    const second = /^(?:[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]){2}/.exec(word);
    let rest = word.slice(start);
    const cut = (end) => {
      const shorter = rest.replace(end, (all, kept) => (typeof kept === "string" ? kept : ""));
      const done = shorter !== rest;
      rest = shorter;
      return done;
    };
    if (!cut(gerund)) {
      rest = rest.replace(reflexive, "");
      if (cut(adjective)) cut(participle);
      else if (!cut(verb)) cut(noun);
    }
    rest = rest.replace(/и$/, "");
    if (second) {
      const shorter = rest.replace(/ость?$/, "");
      if (start + shorter.length >= second[0].length) rest = shorter;
    }
    if (/ейше?$/.test(rest)) rest = rest.replace(/ейше?$/, "").replace(/нн$/, "н");
    else rest = rest.replace(/нн$/, "н").replace(/ь$/, "");
    return word.slice(0, start) + rest;
  }

  function steady(word) {
    const found = stem(word);
    return found.length < 2 ? word : found.replace(/(.[бвгджзклмнпрстфхцчшщ])[ое]к$/, "$1к");
  }

  function fold(text) {
    return text.normalize("NFC").replace(/[\u0301\u00ad]/g, "").replace(/\u2011/g, "-")
      .toLowerCase().replace(/ё/g, "е").replace(/^n(?=\p{Nd})/u, "");
  }

  function russian(word) {
    if (!/[а-я]/.test(word) && /[dfgijlnqrsuvwz]/.test(word)) return word;
    return word.replace(/[abcehkmoptxy]/g, (letter) => alike[latin.indexOf(letter)]);
  }

  /** Stems of one token; none when it says nothing by itself. */
  function stems(text, stop) {
    const folded = fold(text);
    const found = new Set();
    const number = digit.test(folded);
    if (number) found.add(russian(folded));
    const parts = folded.split(/[./-]/);
    if (!number || parts.length > 1) {
      for (const part of parts) {
        if (part.length < (digit.test(part) ? 3 : 2)) continue;
        const word = russian(part);
        if (stop.has(word)) continue;
        if (!/^[а-я]+$/.test(word)) {
          found.add(word);
          continue;
        }
        found.add(steady(word));
        if (/(?:[ио]м|ем|ит|ил|ен)$/.test(word)) found.add(steady(word + "а"));
      }
    }
    return [...found];
  }

  /** Tokens of a text: where each starts and ends, itself as it is compared, its stems. */
  function split(text, stop) {
    return [...text.matchAll(token)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      plain: russian(fold(match[0])),
      stems: stems(match[0], stop),
    }));
  }

  return { stem, split };
})();
