/* Rows of the public table of figures: loaded, read, chosen and written as files. Knows nothing of the page. */
const portalRows = (() => {
  "use strict";

  const TERRITORY = 0, INDICATOR = 1, YEAR = 2, BREAKDOWN = 3, MEMBER = 4;
  const NUMBERS = [5, 6, 7, 8];
  const HEADINGS = ["Территория", "Показатель", "Год", "Разрез", "Часть разреза",
    "Числитель", "Знаменатель", "Значение", "Цель", "Пометка"];

  const texts = new Map();

  /** The text of a file, read once; a failure is forgotten, so that the next choice tries again. */
  function load(address) {
    if (!texts.has(address)) {
      texts.set(address, fetch(address).then((answer) => {
        if (!answer.ok) throw new Error(address + ": " + answer.status);
        return answer.text();
      }).catch((failure) => {
        texts.delete(address);
        throw failure;
      }));
    }
    return texts.get(address);
  }

  /** Rows of a CSV by RFC 4180, each with its bytes as they stand; the heading is the first. */
  function read(text) {
    const rows = [];
    let start = 0, cells = [], cell = "", quoted = false;
    for (let i = 0; i < text.length; i++) {
      const sign = text[i];
      if (quoted) {
        if (sign !== "\"") cell += sign;
        else if (text[i + 1] === "\"") cell += text[++i];
        else quoted = false;
      } else if (sign === "\"") {
        quoted = true;
      } else if (sign === ",") {
        cells.push(cell);
        cell = "";
      } else if (sign === "\n") {
        cells.push(cell);
        rows.push({ raw: text.slice(start, i), cells });
        start = i + 1;
        cells = [];
        cell = "";
      } else {
        cell += sign;
      }
    }
    return rows;
  }

  const keyOf = (row) => row.cells[TERRITORY] + "." + row.cells[INDICATOR];

  /** The row whatever its figures are. */
  const placeOf = (row) => row.cells.slice(0, NUMBERS[0]).join("\u0000");

  /** Whether a row is of the indicators, the breakdown and the years; "" asks nothing. */
  const isAsked = (row, choice) => choice.indicators.includes(keyOf(row)) &&
    (!choice.by || row.cells[BREAKDOWN] === choice.by) &&
    (!choice.from || row.cells[YEAR] >= choice.from) &&
    (!choice.to || row.cells[YEAR] <= choice.to);

  /** The rows that a choice takes, in their order; no member chosen is all of them. */
  const chosen = (rows, choice) => rows.filter((row) => isAsked(row, choice) &&
    (!choice.members.length || choice.members.includes(row.cells[MEMBER])));

  /** The order of the whole table: by territory, then by code. */
  function inOrder(keys) {
    const parts = (key) => [key.slice(0, key.indexOf(".")), key.slice(key.indexOf(".") + 1)];
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...keys].sort((a, b) =>
      compare(parts(a)[0], parts(b)[0]) || compare(parts(a)[1], parts(b)[1]));
  }

  const csv = (heading, rows) => [heading, ...rows].map((row) => row.raw + "\n").join("");

  /** A number as pages write it: a comma; from five digits on, blanks between thousands. */
  function spaced(cell) {
    const [whole, part] = cell.split(".");
    const thousands = whole.length < 5 ? whole : whole.replace(/(\d)(?=(?:\d{3})+$)/g, "$1\u00a0");
    return part ? thousands + "," + part : thousands;
  }

  /** What tells two lots of figures apart: FNV-1a of their text, 32 bits. */
  function sum(rows) {
    let hash = 0x811c9dc5;
    const text = rows.map((row) => row.raw).join("\n");
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (hash >>> 0).toString(36);
  }

  /* A text that an office program would take for a formula gets an apostrophe, as in the table itself. */
  function officeCell(cell, isNumber) {
    if (isNumber) return cell.replace(".", ",");
    const harmless = /^[=+\-@\t\r\n]/.test(cell) ? "'" + cell : cell;
    return /[;"\r\n]/.test(harmless) ? "\"" + harmless.replace(/"/g, "\"\"") + "\"" : harmless;
  }

  /** For Excel with Russian settings: a mark of UTF-8, semicolons, decimal commas, words for codes. */
  const office = (rows, wordsOf) => "\uFEFF" + [HEADINGS.join(";")]
    .concat(rows.map((row) => wordsOf(row).map((cell, i) =>
      officeCell(cell, NUMBERS.includes(i))).join(";")))
    .map((line) => line + "\r\n").join("");

  /** Rows whose figures an earlier table had otherwise: those of it, by their place. */
  function earlier(now, before) {
    const known = new Map(before.map((row) => [placeOf(row), row]));
    const moved = new Map();
    now.forEach((row) => {
      const old = known.get(placeOf(row));
      if (!old || old.raw !== row.raw) moved.set(placeOf(row), old || null);
      known.delete(placeOf(row));
    });
    return { moved, gone: [...known.values()] };
  }

  return { HEADINGS, NUMBERS, load, read, keyOf, placeOf, isAsked, chosen, inOrder, csv, spaced, sum, office, earlier };
})();
