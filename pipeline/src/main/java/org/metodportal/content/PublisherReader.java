package org.metodportal.content;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Reads the details of the publisher out of {@code content/portal.yaml}. */
final class PublisherReader {
  static final String INN = "publisher_inn";
  static final String PHONE = "publisher_phone";
  static final String EMAIL = "publisher_email";
  static final String OFFICER = "publisher_officer";

  private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
  private static final Pattern TELEPHONE = Pattern.compile("\\+7[ ()\\d-]{10,20}");
  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  /** Weights of the first nine digits of a taxpayer number of an organization. */
  private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

  private PublisherReader() {}

  /** Reads the details; each faulty one is reported and left out. */
  static PublisherDetails read(YamlTree tree, ProblemReport report) {
    return new PublisherDetails(
        checked(
            tree,
            INN,
            PublisherReader::isInn,
            "не ИНН организации: в нём десять цифр, последняя — контрольная",
            "Сверьте номер с выпиской из реестра и возьмите его в кавычки: \"1234567894\".",
            report),
        checked(
            tree,
            PHONE,
            text -> TELEPHONE.matcher(text).matches(),
            "не телефон",
            "Напишите служебный телефон так: +7 (8332) 00-00-00.",
            report),
        checked(
            tree,
            EMAIL,
            text -> MAILBOX.matcher(text).matches(),
            "не адрес электронной почты",
            "Напишите служебный адрес так: data@rost.example.",
            report),
        checked(tree, OFFICER, text -> true, "", "", report));
  }

  private static String checked(
      YamlTree tree,
      String key,
      Predicate<String> right,
      String wrong,
      String hint,
      ProblemReport report) {
    String text = tree.optionalString(key);
    if (text == null || text.isBlank()) {
      return "";
    }
    String value = text.strip();
    if (right.test(value)) {
      return value;
    }
    report.add(
        Problem.error("publisher-details")
            .at(tree.position(key))
            .says("«" + value + "» — " + wrong + ".")
            .hint(hint));
    return "";
  }

  private static boolean isInn(String text) {
    if (!TEN_DIGITS.matcher(text).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    return sum % 11 % 10 == text.charAt(WEIGHTS.length) - '0';
  }
}
