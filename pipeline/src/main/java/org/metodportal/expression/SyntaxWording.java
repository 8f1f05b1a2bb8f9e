package org.metodportal.expression;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A syntax error of CEL, in Russian.
 *
 * @param message what is wrong
 * @param hint how to mend it; empty when the message says it
 */
record SyntaxWording(String message, String hint) {
  private static final Pattern QUOTED =
      Pattern.compile("(?:input|at:?) '(.*?)'(?: expecting.*)?$", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\G[\\p{L}][\\p{L}\\p{N}_-]*");
  private static final Map<String, String> OPERATORS =
      Map.of(
          "and", "&&", "or", "||", "not", "!", "и", "&&", "или", "||", "не", "!", "AND", "&&", "OR",
          "||", "NOT", "!");

  /**
   * @param cel the expression
   * @param offset place of the error in UTF-16 units
   * @param error message of the CEL parser
   */
  static SyntaxWording of(String cel, int offset, String error) {
    SyntaxWording byWord = byWord(cel, offset);
    if (byWord != null) {
      return byWord;
    }
    if (error.startsWith("reserved identifier: ")) {
      return new SyntaxWording(
          "Слово «" + error.substring(21) + "» занято языком выражений.",
          "Выбор пишут так: условие ? значение : другое значение.");
    }
    if (error.contains("argument must be a simple name")) {
      return new SyntaxWording(
          "Первым в скобках ставят имя для строки списка.",
          "Например: diagnostics.exists(d, d.year == year).");
    }
    if (error.contains("invalid argument to has()")) {
      return new SyntaxWording("В скобках has ставят поле через точку.", "Например: has(d.score).");
    }
    if (error.startsWith("For input string")) {
      return new SyntaxWording("Число слишком большое.", "Проверьте число цифр.");
    }
    if (error.contains("limit exceeded") || error.contains("exceeds limit")) {
      return new SyntaxWording("Выражение слишком сложное.", "Разделите его или упростите.");
    }
    if (error.startsWith("missing ')'")) {
      return new SyntaxWording("Не хватает закрывающей скобки.", "Поставьте «)».");
    }
    if (error.contains("'<EOF>' expecting")) {
      return cel.isBlank()
          ? new SyntaxWording("Выражение пусто.", "Напишите условие.")
          : new SyntaxWording(
              "Выражение обрывается.",
              "Допишите то, что стоит после последнего знака, или закройте скобку.");
    }
    Matcher quoted = QUOTED.matcher(error);
    String token = quoted.find() ? quoted.group(1).strip() : "";
    return byToken(token);
  }

  private static SyntaxWording byToken(String token) {
    if (token.equals(")") || token.equals("]") || token.equals("}")) {
      return new SyntaxWording("Лишняя скобка «" + token + "».", "Уберите её.");
    }
    if (token.startsWith("=>") || token.startsWith("=<")) {
      String sign = token.startsWith("=>") ? ">=" : "<=";
      return new SyntaxWording(
          "Знак «" + token.substring(0, 2) + "» пишут наоборот.", "Напишите «" + sign + "».");
    }
    if (token.startsWith("=")) {
      return new SyntaxWording("Равенство пишут двумя знаками.", "Напишите «==».");
    }
    if (token.startsWith("&") || token.startsWith("|")) {
      String sign = token.substring(0, 1).repeat(2);
      return new SyntaxWording(
          "Знак «" + token.charAt(0) + "» пишут дважды.", "Напишите «" + sign + "».");
    }
    if (token.startsWith("'") || token.startsWith("\"")) {
      return new SyntaxWording("Кавычка не закрыта.", "Поставьте такую же в конце текста.");
    }
    if (!token.isEmpty() && "«»“”„‘’`".indexOf(token.charAt(0)) >= 0) {
      return new SyntaxWording(
          "Кавычка " + token.charAt(0) + " здесь не годится.",
          "Берите текст в прямые кавычки: \"школа\".");
    }
    return token.isEmpty()
        ? new SyntaxWording("Выражение не читается.", "Проверьте скобки, кавычки и знаки.")
        : new SyntaxWording(
            "Здесь не может стоять «" + token + "».", "Проверьте скобки, кавычки и знаки.");
  }

  private static @Nullable SyntaxWording byWord(String cel, int offset) {
    Matcher matcher = WORD.matcher(cel);
    if (offset >= cel.length() || !matcher.find(offset)) {
      return notBefore(cel, offset);
    }
    String word = matcher.group();
    String operator = OPERATORS.get(word);
    if (operator != null) {
      return new SyntaxWording(
          "Слово «" + word + "» здесь не понимается.", "Напишите «" + operator + "».");
    }
    if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC) {
      return new SyntaxWording(
          "Слово «" + word + "» стоит без кавычек.",
          "Берите текст в прямые кавычки: \"" + word + "\".");
    }
    return notBefore(cel, offset);
  }

  /** An English «not» before the place, which CEL takes for a variable. */
  private static @Nullable SyntaxWording notBefore(String cel, int offset) {
    String before = cel.substring(0, Math.min(offset, cel.length())).stripTrailing();
    return before.matches("(?s)(.*[^\\p{L}\\p{N}_.])?not") && offset < cel.length()
        ? new SyntaxWording("Слово «not» здесь не понимается.", "Напишите «!».")
        : null;
  }
}
