package org.metodportal.oracle.dirty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells a clean value as an office might: another shape of the same value. */
final class DirtySpelling {
  private static final String LATIN = "ABCEHKMOPTXYaceopxy";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорху";
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

  private final Chance chance;

  DirtySpelling(Chance chance) {
    this.chance = chance;
  }

  /** The value spelled otherwise; blanks and marks without width are added by {@link #worn}. */
  String spell(SchemaField field, String clean) {
    if (clean.isEmpty()) {
      return missing(field);
    }
    return switch (field.type()) {
      case "id" -> chance.oneIn(4) ? letters(clean) : clean;
      case "code" -> chance.oneIn(3) ? letters(clean) : clean;
      case "text" -> field.member() && chance.oneIn(3) ? letters(clean) : clean;
      case "codes" -> chance.oneIn(2) ? clean.replace(",", ", ") : clean;
      case "date" -> date(clean);
      case "yesno" -> yesNo(clean);
      case "answer" -> answer(clean);
      case "percent" -> number(clean, " %", "%");
      case "number" -> number(clean, " ч.", " ч");
      default -> clean;
    };
  }

  private String missing(SchemaField field) {
    boolean dashIsNo = field.type().equals("yesno") || field.type().equals("answer");
    return chance.oneIn(2)
        ? ""
        : chance.of(dashIsNo ? "" : "-", "–", "—", "н/д", "нет данных", "Н/Д", "Нет данных");
  }

  /** Letters of another case or alphabet, ё for е. */
  private String letters(String clean) {
    String cased =
        switch (chance.below(4)) {
          case 0 -> clean.toUpperCase(Locale.ROOT);
          case 1 -> clean.toLowerCase(Locale.ROOT);
          default -> clean;
        };
    StringBuilder text = new StringBuilder();
    for (char letter : cased.toCharArray()) {
      int latin = LATIN.indexOf(letter);
      int cyrillic = CYRILLIC.indexOf(letter);
      if (latin >= 0 && chance.oneIn(3)) {
        text.append(CYRILLIC.charAt(latin));
      } else if (cyrillic >= 0 && chance.oneIn(3)) {
        text.append(LATIN.charAt(cyrillic));
      } else if (letter == 'е' && chance.oneIn(3)) {
        text.append('ё');
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private String date(String clean) {
    LocalDate date;
    try {
      date = LocalDate.parse(clean);
    } catch (DateTimeParseException wrongOnPurpose) {
      return clean;
    }
    boolean shortYear = date.getYear() >= 1950 && date.getYear() <= 2049;
    long serial = ChronoUnit.DAYS.between(SERIAL_ZERO, date);
    return switch (chance.below(9)) {
      case 0 -> date.format(DateTimeFormatter.ofPattern("d.M.uuuu"));
      case 1 -> date.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
      case 2 -> date.format(DateTimeFormatter.ofPattern("dd-MM-uuuu"));
      case 3 -> shortYear ? date.format(DateTimeFormatter.ofPattern("dd.MM.uu")) : clean;
      case 4 -> serial >= 20000 && serial <= 60000 ? Long.toString(serial) : clean;
      case 5, 6 -> date.format(DateTimeFormatter.ofPattern("dd.MM.uuuu"));
      default -> clean;
    };
  }

  private String yesNo(String clean) {
    return switch (clean) {
      case "да" -> chance.of("да", "да", "Да", "ДА", "+", "1", "true", "TRUE", "есть", "Есть");
      case "нет" -> chance.of("нет", "Нет", "НЕТ", "-", "0", "false", "отсутствует", "False");
      default -> clean;
    };
  }

  private String answer(String clean) {
    return switch (clean) {
      case "да" -> chance.of("да", "да", "Да", "ДА", "+", "1", "true", "есть");
      case "нет" -> chance.of("нет", "Нет", "-", "0", "false", "отсутствует");
      default -> number(clean, "", " ");
    };
  }

  private String number(String clean, String unit, String otherUnit) {
    String number = clean.replace('.', chance.of('.', ','));
    Matcher whole = WHOLE.matcher(clean);
    if (whole.matches() && chance.oneIn(3)) {
      number += chance.of(",0", ".0", ",00");
    }
    if (whole.matches() && clean.length() > 3 && chance.oneIn(2)) {
      int thousands = clean.length() - 3;
      number =
          number.substring(0, thousands) + chance.of(" ", "\u00A0") + number.substring(thousands);
    }
    return clean.matches("[\\d.]+") ? number + chance.of("", "", unit, otherUnit) : clean;
  }

  /** The text with blanks and marks around and between its words, or a leading apostrophe. */
  String worn(String text) {
    return switch (chance.below(40)) {
      case 0 -> " " + text + " ";
      case 1 -> "\u00A0" + text;
      case 2 -> text + "\u00A0 ";
      case 3 -> text + "\u202F";
      case 4 -> "\u200B" + text;
      case 5 -> text + "\uFEFF\u200E";
      case 6 -> "\t" + text + "\t";
      case 7 -> text.replace(" ", "  ");
      case 8 -> text.replace(" ", "\u00A0");
      case 9 -> text.isEmpty() || text.equals("-") ? text : "'" + text;
      case 10 -> text.replace(" ", " \t ");
      case 11 -> text.replace(" ", "\n");
      case 12 -> text.length() < 2 ? text : text.charAt(0) + "\u200C" + text.substring(1);
      case 13 -> text + "\r\n";
      default -> text;
    };
  }

  /** A title of a column in another case, with other blanks or look-alike letters. */
  String title(SchemaField field) {
    String title = chance.oneIn(3) ? field.name() : chance.of(field.titles());
    return worn(
        switch (chance.below(8)) {
          case 0 -> title.toUpperCase(Locale.ROOT);
          case 1 -> title.toLowerCase(Locale.ROOT);
          case 2 -> title.replace('ё', 'е');
          default -> title;
        });
  }
}
