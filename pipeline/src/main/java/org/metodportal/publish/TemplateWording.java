package org.metodportal.publish;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a template, in Russian; FreeMarker says it in English.
 *
 * @param message Russian sentence: what is wrong
 * @param hint Russian sentence: what to do
 */
record TemplateWording(String message, String hint) {
  private static final Pattern UNCLOSED =
      Pattern.compile("unclosed ([#@$]?[^\\s.]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: (#?\\w+)");
  private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"?(\\w+)");
  private static final Pattern ENCOUNTERED =
      Pattern.compile("ncountered \"(.{1,40}?)\"", Pattern.DOTALL);
  private static final Pattern INCLUDED =
      Pattern.compile("(?:value|name) \"([^\"]+)\"", Pattern.DOTALL);

  /** A template that cannot be read. */
  static TemplateWording of(ParseException broken) {
    String english = String.valueOf(broken.getEditorMessage());
    String name = first(UNCLOSED, english);
    if (name != null) {
      return new TemplateWording(
          "Шаблон обрывается: не закрыто «" + name + "».",
          name.startsWith("#")
              ? "Поставьте «</" + name + ">» там, где оно кончается."
              : "Закройте его.");
    }
    name = first(DIRECTIVE, english);
    if (name != null) {
      return new TemplateWording(
          "Команды «" + (name.startsWith("#") ? name : "#" + name) + "» нет.",
          "Проверьте, как она пишется.");
    }
    name = first(BUILT_IN, english);
    if (name != null) {
      return new TemplateWording(
          "Действия «?" + name + "» нет.", "Проверьте слово после вопросительного знака.");
    }
    name = first(ENCOUNTERED, english);
    if (name != null && name.startsWith("</")) {
      return new TemplateWording(
          "Метка «" + name + "» стоит рано: то, что открыто перед ней, ещё не закрыто.",
          "Проверьте, всё ли закрыто выше и в том ли порядке.");
    }
    return new TemplateWording(
        name == null
            ? "Шаблон записан с ошибкой."
            : "Здесь не может стоять «" + name.strip().replaceAll("\\s+", " ") + "».",
        "Проверьте скобки, кавычки и закрывающие метки.");
  }

  /** A template that does not fit the record of its page. */
  static TemplateWording of(TemplateException unfit) {
    String blamed = unfit.getBlamedExpressionString();
    if (unfit instanceof InvalidReferenceException) {
      return new TemplateWording(
          blamed == null
              ? "Значения, о котором говорит шаблон, нет."
              : "Значения «" + blamed + "» нет.",
          "Проверьте имя: у этой страницы такого поля нет. Если поле бывает пустым, после имени"
              + " ставят «!».");
    }
    String english = String.valueOf(unfit.getMessageWithoutStackTop());
    if (english.startsWith("Template inclusion failed")
        || english.startsWith("Template importing")) {
      String file = first(INCLUDED, english);
      return new TemplateWording(
          "Файла шаблона"
              + (file == null ? "" : " «" + file + "»")
              + " нет, или он записан с ошибкой.",
          "Проверьте имя файла и папку.");
    }
    return new TemplateWording(
        blamed == null
            ? "Здесь стоит значение не того вида."
            : "Значение «" + blamed + "» здесь не того вида.",
        "Проверьте, текст это, число, список или условие.");
  }

  /** A page whose template is not there. */
  static TemplateWording missing() {
    return new TemplateWording("Файла шаблона нет.", "Верните его из поставки портала.");
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }
}
