package org.metodportal.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.Severity;

/**
 * What text brings along that was pasted from an office program, or was merged by Git: its lists,
 * tables and indents mean something else in Markdown, or nothing.
 */
final class PastedText {
  private static final Pattern BULLET =
      Pattern.compile("^\\s{0,3}(?:[•·▪●‣◦○■□➢✓✔–—\\ue000-\\uf8ff]|o(?=\\s))\\s*\\S.*");
  private static final Pattern GLUED =
      Pattern.compile("^\\s{0,3}(?<mark>-|\\d{1,2}[.)])(?=[\\p{L}«])");
  private static final Pattern LETTERED = Pattern.compile("^\\s{0,3}[а-яё]\\)\\s*\\S.*");
  private static final Pattern DEEP = Pattern.compile("^#{7,}.*");
  private static final Pattern INDENTED = Pattern.compile("^(?: {4}|\\t)\\s*\\S.*");
  private static final Pattern ITEM =
      Pattern.compile("^\\s{0,3}(?:[-*+]|\\d+[.)]|\\[\\^[^\\]]+]:)\\s.*");
  private static final Pattern COLUMNS = Pattern.compile("^[^\\t]*\\S\\t+\\S.*");
  private static final Pattern SPACED_BOLD =
      Pattern.compile("(?<![\\\\*\\p{L}\\d])\\*\\*\\s+[^*\\s][^*]*\\*\\*");
  private static final Pattern MERGED = Pattern.compile("^(?:<{7}|>{7}) .*$");
  private static final Pattern LOST = Pattern.compile("Ошибка! (?:Источник|Закладка)[^.!]*[.!]?");
  private static final Pattern APART =
      Pattern.compile("\\][ \\u00a0]+\\((?=https?:)|\\)\\[(?=https?:)|]\\((?=[^()\\s]*$)");
  private static final Pattern MISTYPED =
      Pattern.compile(
          "^(?:\\d{1,2}\\. \\d{1,2}\\. |\\d{1,2},\\d{1,2}\\. |\\d{1,2}(?:\\.\\d{1,2})+\\.(?=\\p{L})"
              + "|\\d{1,2}\\.[ЗОзо]\\.?\\s).*");
  private static final String FENCE = "```";

  private final TextOfFile text;
  private final boolean act;
  private final ProblemReport report;

  private PastedText(TextOfFile text, ProblemReport report) {
    this.text = text;
    this.report = report;
    this.act = text.isAct();
  }

  /** Reports it, line by line, outside of fenced code. */
  static void check(TextOfFile text, ProblemReport report) {
    new PastedText(text, report).check();
  }

  private void check() {
    int fence = -1;
    String before = "";
    boolean list = false;
    for (int line = text.bodyFrom(); line < text.lines().size(); line++) {
      String words = text.lines().get(line);
      if (words.strip().startsWith(FENCE)) {
        fence = fence < 0 ? line : -1;
      } else if (fence < 0) {
        boolean indented = INDENTED.matcher(words).matches();
        if (!words.isBlank() && !indented) {
          list = ITEM.matcher(words).matches() || (list && words.startsWith(" "));
        }
        line(line, words, before, indented && !list);
      }
      before = words;
    }
    if (fence >= 0) {
      warn(
          "markdown-fence",
          fence,
          0,
          "Знаки «```» открыты и не закрыты: всё ниже показано как программный код.",
          "Поставьте такую же строку там, где код кончается, или уберите эту.");
    }
  }

  private void line(int line, String words, String before, boolean code) {
    if (code && before.isBlank()) {
      warn(
          "markdown-indent",
          line,
          0,
          "Абзац начат с отступа: портал покажет его как программный код.",
          "Уберите пробелы и табуляцию в начале строки.");
    }
    if (!act) {
      list(line, words, before);
    } else if (MISTYPED.matcher(words).matches()) {
      warn(
          "clause-number-mistyped",
          line,
          0,
          "Номер в начале строки набран так, что портал его не узнал.",
          "Пишите цифры через точки без пробелов, после номера — пробел: «1.2. Слова пункта».");
    }
    if (COLUMNS.matcher(words).matches() && COLUMNS.matcher(before).matches()) {
      warn(
          "markdown-tabs",
          line,
          words.strip().indexOf('\t'),
          "Столбцы разделены табуляцией: таблица склеится в один абзац.",
          "Отделите ячейки чертой: | а | б |, под заголовками поставьте строку |---|---|.");
    }
    if (DEEP.matcher(words).matches()) {
      warn(
          "markdown-heading",
          line,
          0,
          "Знаков «#» больше шести: строка не станет заголовком.",
          "Заголовок текста — «## Слова», под ним — «### Слова».");
    }
    if (MERGED.matcher(words).matches() && !toldAbove(line, words)) {
      tell(
          Severity.ERROR,
          "merge-mark",
          line,
          0,
          "Здесь осталась пометка Git о двух вариантах правки.",
          "Оставьте верный вариант и уберите строки «<<<<<<<», «=======» и «>>>>>>>».");
    }
    find(
        SPACED_BOLD,
        "markdown-bold",
        line,
        words,
        "После «**» стоит пробел: на странице останутся звёздочки.",
        "Напишите «**» вплотную к выделенным словам.");
    find(
        LOST,
        "lost-reference",
        line,
        words,
        "Текстовый редактор потерял здесь ссылку и оставил вместо неё слова об ошибке.",
        "Напишите, на что она вела.");
    find(
        APART,
        "link",
        line,
        words,
        "Ссылка не сложилась.",
        "Пишите [слова](https://адрес): сначала слова, без пробела за ними адрес в круглых"
            + " скобках.");
  }

  /** Whether this only ends the two versions that begin in a line above. */
  private boolean toldAbove(int line, String words) {
    return words.startsWith(">")
        && text.lines().subList(text.bodyFrom(), line).stream()
            .anyMatch(above -> above.startsWith("<<<<<<< "));
  }

  private void list(int line, String words, String before) {
    Matcher glued = GLUED.matcher(words);
    if (BULLET.matcher(words).matches()) {
      warn(
          "markdown-list",
          line,
          0,
          "Строка списка начата знаком из текстового редактора: она склеится с соседними.",
          "Начните её с «- » и поставьте пустую строку над списком.");
    } else if (glued.find()) {
      warn(
          "markdown-list",
          line,
          0,
          "После «" + glued.group("mark") + "» нет пробела: строка не станет пунктом списка.",
          "Поставьте пробел, а над списком — пустую строку.");
    } else if (LETTERED.matcher(words).matches() && !before.isBlank()) {
      warn(
          "markdown-list",
          line,
          0,
          "Пункт с буквой склеится со строкой над ним: такого списка в Markdown нет.",
          "Начните пункты с «- » или с номеров «1. », либо отделите их пустыми строками.");
    }
  }

  private void find(
      Pattern pattern, String code, int line, String words, String message, String hint) {
    Matcher found = pattern.matcher(words);
    if (found.find()) {
      warn(code, line, found.start(), message, hint);
    }
  }

  private void warn(String code, int line, int column, String message, String hint) {
    tell(Severity.WARNING, code, line, column, message, hint);
  }

  private void tell(
      Severity severity, String code, int line, int column, String message, String hint) {
    report.add(
        Problem.of(severity, code)
            .in(text.territory())
            .at(text.at(line, column))
            .says(message)
            .hint(hint));
  }
}
