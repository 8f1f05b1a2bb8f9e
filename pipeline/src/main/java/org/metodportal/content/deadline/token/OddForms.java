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
          new Form("^(?:поэтапно|последовательно|единовременно|однократно|разово),?\\s+", ""),
          new Form("(?:поэтапно|последовательно|единовременно|однократно|разово)$", ""),
          new Form("и (?:последующие|следующие|дальнейшие) год[ыа]", "и далее"),
          new Form("перед (?:самым )?началом(?= .*учебного года)", "к началу"),
          new Form("последнее число (?=(?:каждого )?месяца)", "последний день "),
          new Form("последн(?:ий|ем|его) квартал(?:е|а)?(?: (?=20)| года$|$)", "IV квартал "),
          new Form("перв(?:ые|ых) (?:две|двух) недел(?:и|ь) (?=" + MONTH + ")", "1-2 неделя "),
          new Form("([IV]+|[1-4])/([IV]+|[1-4]) (?=кв)", "$1, $2 "),
          new Form("([IV]+|[1-4]) ?кв(?:артал)?\\.? ?(2\\d)(?: ?г\\.?)?$", "$1 квартал 20$2"),
          new Form("([23]\\d)/([23]\\d)(?= ?уч)", "20$1/20$2"),
          new Form(
              "(весенн|летн|осенн)(?:ий|ем|его) и (весенн|летн|осенн)(?:ий|ем|его) период\\p{L}*",
              "$1ий период, $2ий период"),
          // A winter lies in two years: with another season it is not told apart either.
          new Form("зим\\p{L}+ ?(?:[-–—]|и) ?(?:весн|осен|лет)\\p{L}+", "зима"),
          new Form("осен\\p{L}+ ?(?:[-–—]|и) ?зим\\p{L}+", "зима"),
          new Form("с нового учебного года", "с начала учебного года"),
          new Form(
              "(раза?) в течение (?=(?:учебного |календарного"
                  + " )?(?:года|полугодия|квартала|месяца))",
              "$1 в "),
          new Form("(до|к|не позднее) (\\d0)-?х чис(?:ел|лам?) (?=" + MONTH + ")", "$1 $2 "),
          new Form("\\d0-?х числах (?=" + MONTH + ")", ""),
          new Form(
              "начал[оа]" + DASH + "середин[аы] (" + MONTH + ")",
              "первая декада $1 - вторая декада $1"),
          new Form(
              "середин[аы]" + DASH + "кон(?:ец|ца) (" + MONTH + ")",
              "вторая декада $1 - третья декада $1"),
          new Form(
              "^(?:до )?(\\d{1,3}|три|пять|семь|десять) ((?:календарных|рабочих) )?(дней|дня)"
                  + "(?= со? | после |$)",
              "в течение $1 $2$3"),
          new Form("(" + MONTH + ")( 20\\d\\d)? \\((\\d{1,2})[-–](\\d{1,2})\\)", "$3-$4 $1$2"),
          new Form("^(\\d{1,2})[-–](\\d{1,2}) \\((" + MONTH + ")( 20\\d\\d)?\\)$", "$1-$2 $3$4"),
          new Form("(\\d{2}),(\\d{2}),(20\\d\\d)", "$1.$2.$3"),
          new Form("(" + MONTH + ") \\((" + MONTH + ")\\)( \\d{4})", "$1, $2$3"),
          new Form(
              "не (?:ранее|раньше) (\\d{1,2}) и не (?:позднее|позже) (\\d{1,2} " + MONTH + ")",
              "с $1 по $2"),
          new Form(
              "((?:ежемесячно|каждый месяц|ежеквартально),? (?:до|к|не позднее|не позже) \\d{1,2})"
                  + "(?:-?го)?$",
              "$1 числа"),
          new Form(
              "(?:до|не позднее|не позже) (\\d{1,2})(?:-?го)? рабочего дня"
                  + " (?=(?:кажд\\p{L}+ )?(?:месяца|квартала))",
              "$1 рабочий день "),
          new Form("к новому( 20\\d\\d[/-]20\\d\\d)? учебному году", "к началу$1 учебного года"),
          new Form(
              "^(?:в |на )?начал[оае] (20\\d\\d)( года| г\\.)?(?!\\s?[-–/]\\s?\\d)", "январь $1$2"),
          new Form("^(?:в |на )?середин[ае] (20\\d\\d)( года| г\\.)?$", "июнь-июль $1$2"),
          new Form(
              "кон(?:ец|це) (20\\d\\d)(?: года| г\\.)?" + DASH + "начало (20\\d\\d)",
              "декабрь $1 - январь $2"),
          new Form(
              "^(?:в |на )?кон(?:ец|це) (20\\d\\d)( года| г\\.)?(?!\\s?[-–/]\\s?\\d)",
              "декабрь $1$2"));

  /** «2025 г. – март, 2026 г. – апрель»: years that are labels, and no range begins. */
  private static final String OF_YEAR =
      "(20\\d\\d)(?: года?| год| г\\.?)?" + DASH + "(?!20\\d\\d)([^,;]*\\p{L}[^,;]*)";

  private static final Pattern YEAR_BY_YEAR =
      Pattern.compile(OF_YEAR + "(?:,\\s*" + OF_YEAR + ")+");

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
    if (YEAR_BY_YEAR.matcher(text).matches()) {
      text = text.replaceAll(OF_YEAR, "$2 $1");
    }
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
