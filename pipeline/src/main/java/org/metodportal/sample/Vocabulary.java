package org.metodportal.sample;

import java.util.List;
import org.metodportal.sample.Organization.Type;

/** The words the rows are made of. */
final class Vocabulary {

  static final List<String> DEFICITS =
      List.of("ФГ-ЧТ", "ФГ-МА", "ФГ-ЕН", "ОЦЕНКА", "ЦИФРА", "ИНКЛЮЗИЯ", "ВОСПИТАНИЕ");

  static final List<String> SUPPORT_FORMS =
      List.of(
          "школа молодого педагога",
          "методическая консультация",
          "посещение уроков",
          "стажировка",
          "мастер-класс");

  static final List<String> EVENT_KINDS =
      List.of("семинар", "вебинар", "мастер-класс", "конференция", "конкурс", "методический день");

  static final List<String> EVIDENCE =
      List.of(
          "приказ по организации",
          "локальный акт",
          "протокол педагогического совета",
          "план работы");

  /** Subjects of a school; the first ones have more teachers. */
  private static final List<String> SCHOOL_SUBJECTS =
      List.of(
          "начальная школа",
          "русский язык",
          "математика",
          "иностранный язык",
          "физкультура",
          "история",
          "биология",
          "технология",
          "информатика",
          "география",
          "физика",
          "химия",
          "музыка",
          "рисование",
          "ОБЖ");

  private static final List<String> KINDERGARTEN_SUBJECTS =
      List.of(
          "дошкольное образование", "музыкальное воспитание", "логопедия", "физическое воспитание");

  private static final List<String> ADDITIONAL_SUBJECTS =
      List.of(
          "художественное творчество", "техническое творчество", "спорт", "туризм и краеведение");

  private static final List<String> SCHOOL_POSITIONS =
      List.of(
          "учитель математики",
          "учитель русского языка",
          "учитель начальных классов",
          "учитель иностранного языка",
          "педагог-психолог",
          "учитель физики");

  private static final List<String> KINDERGARTEN_POSITIONS =
      List.of("воспитатель", "музыкальный руководитель", "учитель-логопед");

  private static final List<String> OTHER_POSITIONS =
      List.of("педагог дополнительного образования", "методист", "педагог-психолог");

  private Vocabulary() {}

  static String subject(Type type, Dice dice) {
    double u = dice.unit("subject");
    return switch (type) {
      case SCHOOL -> pick(SCHOOL_SUBJECTS, u * (0.35 + 0.65 * u));
      case KINDERGARTEN -> pick(KINDERGARTEN_SUBJECTS, u * u * u);
      case ADDITIONAL -> pick(ADDITIONAL_SUBJECTS, u);
      case CENTRE, OTHER -> "методическая работа";
    };
  }

  static List<String> positions(Type type) {
    return switch (type) {
      case SCHOOL -> SCHOOL_POSITIONS;
      case KINDERGARTEN -> KINDERGARTEN_POSITIONS;
      case ADDITIONAL, CENTRE, OTHER -> OTHER_POSITIONS;
    };
  }

  /** The one at {@code unit}, in [0, 1), of the list's length. */
  static <T> T pick(List<T> list, double unit) {
    return list.get((int) (unit * list.size()));
  }
}
