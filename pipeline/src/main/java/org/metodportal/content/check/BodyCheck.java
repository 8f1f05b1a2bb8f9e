package org.metodportal.content.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.ProblemReport;

/**
 * The same check for every Markdown body: what Markdown would silently show otherwise than its
 * author meant. Lines of fenced code are passed over.
 */
final class BodyCheck {
  private static final Pattern GLUED = Pattern.compile("^#{1,6}[^#\\s].*");
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+\\S.*");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(?<name>[^\\]\\s]+)](?<told>:)?");
  private static final Pattern COMMENT = Pattern.compile("<!--");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>");
  private static final Pattern DASHES =
      Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*$");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /** «[слова][1]»: the address stands elsewhere, under the mark in the second brackets. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![\\\\!\\]])\\[(?<words>[^\\[\\]^]+)]\\[(?<mark>[^\\[\\]]*)]");

  private static final Pattern REFERRED =
      Pattern.compile("^ {0,3}\\[(?<mark>[^\\[\\]^]+)]:\\s*\\S.*");

  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*]\\([^()]*\\)");
  private static final Pattern COUNTED = Pattern.compile("\\{\\{[^{}]+}}");
  private static final Pattern BOLD = Pattern.compile("(?<![\\\\*])\\*\\*(?!\\*)");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s|^#{1,6}\\s|^>");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private final TextOfFile text;
  private final ProblemReport report;
  private final boolean act;
  private final boolean plan;
  private final Map<String, int[]> notesCalled = new LinkedHashMap<>();
  private final Map<String, int[]> notesTold = new LinkedHashMap<>();
  private int level;

  /** Line and level of a heading under which nothing stands yet; empty when there is none. */
  private int[] bare = {};

  /** Marks of bold in the paragraph so far, and where the last of them stands. */
  private int bold;

  private int[] lastBold = {0, 0};

  private BodyCheck(TextOfFile text, ProblemReport report) {
    this.text = text;
    this.report = report;
    this.act = text.isAct();
    this.plan = text.shown().endsWith("/roadmap.md");
  }

  /** Reports what does not come together in the body of a text. */
  static void check(TextOfFile text, ProblemReport report) {
    BodyCheck check = new BodyCheck(text, report);
    check.body();
    check.footnotesAgree();
  }

  /** Bold begins and ends in one paragraph: an odd mark is shown as two asterisks. */
  private void paragraphEnds() {
    if (bold % 2 != 0) {
      warn(
          "markdown-bold",
          lastBold[0],
          lastBold[1],
          "У знака «**» нет пары: на странице останутся звёздочки.",
          "Поставьте второй «**» там, где кончаются выделенные слова, или уберите этот.");
    }
    bold = 0;
  }

  private void bold(int line, String words) {
    if (words.isBlank() || ITEM.matcher(words).find()) {
      paragraphEnds();
    }
    Matcher mark =
        BOLD.matcher(CODE.matcher(words).replaceAll(all -> " ".repeat(all.group().length())));
    while (mark.find()) {
      bold++;
      lastBold = new int[] {line, mark.start()};
    }
  }

  private void body() {
    boolean code = false;
    int line = text.bodyFrom();
    while (line < text.lines().size()) {
      String words = text.lines().get(line);
      if (words.strip().startsWith("```")) {
        code = !code;
      } else if (!code && isRow(words) && !plan) {
        paragraphEnds();
        bare = new int[0];
        line = table(line);
        continue;
      } else if (!code) {
        bold(line, words);
        line(line, words);
      }
      line++;
    }
    paragraphEnds();
    sectionEnds(1);
  }

  /** A heading is followed by words, or by headings below it. */
  private void sectionEnds(int next) {
    if (bare.length > 0 && next <= bare[1] && !act && !plan) {
      warn(
          "markdown-empty",
          bare[0],
          0,
          "Под этим заголовком ничего нет.",
          "Напишите под ним текст или уберите его.");
    }
    bare = new int[0];
  }

  private void line(int line, String words) {
    Matcher heading = HEADING.matcher(words);
    if (heading.matches()) {
      int deeper = heading.group(1).length();
      if (level > 0 && deeper > level + 1 && !act) {
        warn(
            "markdown-level",
            line,
            0,
            "Заголовок уровня " + deeper + " стоит сразу под заголовком уровня " + level + ".",
            "Поставьте «" + "#".repeat(level + 1) + "»: уровни не пропускают.");
      }
      sectionEnds(deeper);
      bare = new int[] {line, deeper};
      level = deeper;
    } else if (!words.isBlank()) {
      bare = new int[0];
    }
    if (GLUED.matcher(words).matches()) {
      warn(
          "markdown-heading",
          line,
          0,
          "Между «#» и словом нет пробела: строка не станет заголовком.",
          "Напишите «" + glued(words) + "».");
    }
    inside(line, words);
  }

  private static String glued(String words) {
    int marks = 0;
    while (words.charAt(marks) == '#') {
      marks++;
    }
    String rest = words.substring(marks).strip();
    String brief = rest.length() > 40 ? rest.substring(0, 40) + "…" : rest;
    return "#".repeat(marks) + " " + brief;
  }

  private void inside(int line, String written) {
    String words = CODE.matcher(written).replaceAll(code -> " ".repeat(code.group().length()));
    footnotes(line, words);
    references(line, words);
    shownNowhere(line, words);
    Matcher comment = COMMENT.matcher(words);
    if (comment.find()) {
      warn(
          "markdown-comment",
          line,
          comment.start(),
          "Комментарий HTML на страницу не попадёт.",
          "Уберите его или перенесите в ключи, за знак «#».");
      return;
    }
    Matcher tag = TAG.matcher(words);
    if (!plan && tag.find()) {
      warn(
          "markdown-html",
          line,
          tag.start(),
          "Разметка HTML будет показана как текст.",
          "Напишите то же средствами Markdown.");
    }
  }

  /** Pictures are shown of cards alone, counted parts on two pages alone. */
  private void shownNowhere(int line, String words) {
    Matcher picture = PICTURE.matcher(words);
    if (!text.shown().contains("/practices/") && picture.find()) {
      warn(
          "markdown-picture",
          line,
          picture.start(),
          "Картинку показывает только карточка практики: здесь вместо неё встанет её описание.",
          "Опишите словами, что на ней, или дайте ссылку.");
    }
    Matcher part = COUNTED.matcher(words);
    boolean standing =
        text.territory().isEmpty()
            && !text.shown().contains("/pages/")
            && (text.shown().endsWith("/home.md") || text.shown().endsWith("/about.md"));
    if (!standing && part.find()) {
      warn(
          "markdown-part",
          line,
          part.start(),
          "Строки в двойных скобках портал заполняет только в home.md и about.md.",
          "Уберите её: на странице останутся скобки.");
    }
  }

  private void references(int line, String words) {
    Matcher reference = REFERENCE.matcher(words);
    while (reference.find()) {
      String mark =
          reference.group("mark").isEmpty() ? reference.group("words") : reference.group("mark");
      if (!isReferred(mark)) {
        warn(
            "link-reference",
            line,
            reference.start(),
            "У ссылки «"
                + reference.group("words")
                + "» нет адреса: строки «["
                + mark
                + "]: …» в тексте нет.",
            "Напишите адрес в круглых скобках: «["
                + reference.group("words")
                + "](https://адрес)».");
      }
    }
  }

  private boolean isReferred(String mark) {
    return text.lines().stream()
        .map(REFERRED::matcher)
        .anyMatch(found -> found.matches() && found.group("mark").equalsIgnoreCase(mark));
  }

  /**
   * Footnotes of a digest and of a plan are not shown; elsewhere mark and words need each other.
   */
  private void footnotes(int line, String words) {
    Matcher footnote = FOOTNOTE.matcher(words);
    while (footnote.find()) {
      if (act || plan) {
        warn(
            "markdown-footnote",
            line,
            footnote.start(),
            "Сносок в положении, терминах и плане портал не показывает.",
            "Внесите слова сноски в текст, например в скобках.");
        return;
      }
      boolean told = footnote.start() == 0 && footnote.group("told") != null;
      int[] first =
          (told ? notesTold : notesCalled)
              .putIfAbsent(footnote.group("name"), new int[] {line, footnote.start()});
      if (told && first != null) {
        warn(
            "markdown-footnote",
            line,
            0,
            "Слова сноски «[^"
                + footnote.group("name")
                + "]» уже стоят в строке "
                + (first[0] + 1)
                + ": вторые не покажутся.",
            "Дайте этой сноске другой знак.");
      }
    }
  }

  private void footnotesAgree() {
    notesCalled.forEach(
        (name, place) -> {
          if (!notesTold.containsKey(name)) {
            warn(
                "markdown-footnote",
                place[0],
                place[1],
                "У сноски «[^" + name + "]» нет слов.",
                "Напишите их внизу текста с начала строки: «[^" + name + "]: слова сноски».");
          }
        });
    notesTold.forEach(
        (name, place) -> {
          if (!notesCalled.containsKey(name)) {
            warn(
                "markdown-footnote",
                place[0],
                place[1],
                "На сноску «[^" + name + "]» в тексте нет знака: её не увидят.",
                "Поставьте «[^" + name + "]» в нужном месте текста или уберите сноску.");
          }
        });
  }

  /** Checks the rows of a table; the line after the last of them. */
  private int table(int first) {
    int end = first;
    List<Integer> cells = new ArrayList<>();
    while (end < text.lines().size() && isRow(text.lines().get(end))) {
      cells.add(cells(text.lines().get(end)));
      inside(end, text.lines().get(end));
      end++;
    }
    String above = first > text.bodyFrom() ? text.lines().get(first - 1).strip() : "";
    boolean dashes = end - first > 1 && DASHES.matcher(text.lines().get(first + 1)).matches();
    boolean apart = act || above.isEmpty() || above.startsWith("#");
    if (!dashes || !apart) {
      warn(
          "markdown-table",
          first,
          0,
          "Строки с чертой «|» не сложились в таблицу.",
          "Под заголовками столбцов нужна строка |---|---|, над таблицей — пустая строка.");
      return end;
    }
    if (end - first == 2) {
      warn(
          "markdown-table",
          first,
          0,
          "В таблице нет ни одной строки.",
          "Допишите строки или уберите таблицу.");
    }
    int columns = cells.get(0);
    for (int row = 1; row < cells.size(); row++) {
      if (cells.get(row) != columns) {
        warn(
            "markdown-cells",
            first + row,
            0,
            "Ячеек в строке: " + cells.get(row) + ", столбцов в таблице: " + columns + ".",
            "Пустую ячейку пишите как «| |», а черту внутри текста — как «\\|».");
      }
    }
    return end;
  }

  private static boolean isRow(String words) {
    return words.strip().startsWith("|");
  }

  private static int cells(String row) {
    String inner = row.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    inner =
        inner.endsWith("|") && !inner.endsWith("\\|")
            ? inner.substring(0, inner.length() - 1)
            : inner;
    return BAR.split(inner, -1).length;
  }

  private void warn(String code, int line, int column, String message, String hint) {
    report.add(text.warning(code, line, column, message, hint));
  }
}
