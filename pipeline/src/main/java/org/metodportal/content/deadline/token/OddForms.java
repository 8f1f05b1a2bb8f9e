package org.metodportal.content.deadline.token;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms in which people write a date so that its parts stand apart, put into the order that the
 * grammar reads: «август (до 25) 2024» is «август 2024, не позднее 25 числа».
 */
final class OddForms {
  private static final String MONTH =
      "(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?"
          + "|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])";
  private static final String PART =
      "(?:\\d(?:-\\p{L}{1,2})?|[IV]+|\\p{L}+) (?:недел[яю]|декада|декаду|половина|половину)";
  private static final String DASH = "\\s?[-–—−]\\s?";
  private static final String CLOCK = "(?:[01]?\\d|2[0-3])[.:](?:00|15|30|45)";
  private static final String WEEKDAY =
      "(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье"
          + "|пн|вт|ср|чт|пт|сб|вс)\\.?";

  /** A form and what is written instead. */
  private record Form(Pattern pattern, String instead) {
    Form(String pattern, String instead) {
      this(
          Pattern.compile(
              "(?<![\\p{L}\\d])" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          instead);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("(?:предположительно|ориентировочно|примерно|планируемый срок)\\s*[,:]\\s*", ""),
          new Form("(\\d{1,2} " + MONTH + ") \\(" + WEEKDAY + "\\),? (\\d{4})", "$1 $2"),
          new Form(
              "("
                  + MONTH
                  + ") \\((?:до|не позднее|не позже|к) (\\d{1,2})(?:-?го)?(?: числа)?\\)"
                  + " (\\d{4})(?: года| г\\.?)?",
              "$1 $3 года, не позднее $2 числа"),
          new Form(
              "("
                  + MONTH
                  + ")( \\d{4})?(?: года| г\\.?)? \\((?:до|не позднее|не позже|к)"
                  + " (\\d{1,2})(?:-?го)?(?: числа)?\\)(?! \\d{4})",
              "$1$2, не позднее $3 числа"),
          new Form("(" + MONTH + ") \\((\\d{1,2})(?:-?го)?(?: числа)?\\) (\\d{4})", "$2 $1 $3"),
          new Form(
              "(" + MONTH + ")( \\d{4})?(?: года| г\\.?)? \\((" + PART + ")\\)( \\d{4})?",
              "$3 $1$2$4"),
          new Form("(\\d{1,2})/(\\d{1,2}) (" + MONTH + ")", "$1-$2 $3"),
          new Form("(0?[1-9]|1[0-2])[-–—](0?[1-9]|1[0-2])\\.(20\\d\\d)(?![.\\d])", "$1.$3-$2.$3"),
          new Form("до истечения (20\\d\\d)", "до конца $1"),
          new Form(
              "^(?:в |на )?начал[оае] (20\\d\\d)( года| г\\.)?(?!\\s?[-–/]\\s?\\d)", "январь $1$2"),
          new Form("^(?:в |на )?середин[ае] (20\\d\\d)( года| г\\.)?$", "июнь-июль $1$2"),
          new Form(
              "кон(?:ец|це) (20\\d\\d)(?: года| г\\.)?" + DASH + "начало (20\\d\\d)",
              "декабрь $1 - январь $2"),
          new Form(
              "^(?:в |на )?кон(?:ец|це) (20\\d\\d)( года| г\\.)?(?!\\s?[-–/]\\s?\\d)",
              "декабрь $1$2"));

  private static final Pattern AFTER_DATE =
      Pattern.compile("(?<=\\d)( г\\.| года)?\\s?,\\s?" + CLOCK + DASH + CLOCK + "(?: ч\\.?)?");
  private static final Pattern ROMAN_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(XII|XI|IX|IV|VIII|VII|VI|X|V|III|II|I)\\.(20\\d\\d)(?!\\d)");
  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("I", "01"),
          Map.entry("II", "02"),
          Map.entry("III", "03"),
          Map.entry("IV", "04"),
          Map.entry("V", "05"),
          Map.entry("VI", "06"),
          Map.entry("VII", "07"),
          Map.entry("VIII", "08"),
          Map.entry("IX", "09"),
          Map.entry("X", "10"),
          Map.entry("XI", "11"),
          Map.entry("XII", "12"));

  private OddForms() {}

  /** Clean words in the usual order. */
  static String inOrder(String clean) {
    String text = AFTER_DATE.matcher(clean).replaceAll("$1");
    text =
        ROMAN_MONTH
            .matcher(text)
            .replaceAll(month -> MONTHS.getOrDefault(month.group(1), "") + "." + month.group(2));
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(text);
      if (found.find()) {
        text = found.replaceAll(match -> instead(form, match));
      }
    }
    return text;
  }

  private static String instead(Form form, MatchResult match) {
    String text = form.instead();
    for (int group = match.groupCount(); group > 0; group--) {
      String words = match.group(group);
      text = text.replace("$" + group, words == null ? "" : words);
    }
    return Matcher.quoteReplacement(text);
  }
}
