package org.metodportal.page.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.indicator.Coverage;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/** The sentences of a note that the rest of the portal does not have; right for any count. */
final class ReportWords {
  private ReportWords() {}

  /**
   * What a reader must know of a note.
   *
   * @param asOf the day the portal speaks of
   * @param act day of the act
   */
  static List<String> reservations(int year, LocalDate asOf, LocalDate act) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        asOf.getYear() <= year
            ? "Год ещё не закончился: значения предварительные."
            : "Справка показывает положение на конец "
                + year
                + "\u00a0года: значения более поздних лет в неё не входят.");
    if (act.getYear() > year) {
      sentences.add(
          "Документ принят в "
              + act.getYear()
              + "\u00a0году, поэтому в "
              + year
              + "\u00a0году его цели ещё не действовали: справка показывает, с чего начинали.");
    }
    sentences.add(
        "Перечень показателей, цели, правила групп и условия рекомендаций взяты такими, какие они"
            + " сейчас: прежних портал не хранит.");
    return List.copyOf(sentences);
  }

  /**
   * How values moved within the year.
   *
   * @param before the year before
   * @param unknown indicators without one of the two values
   */
  static String movement(int before, long better, long worse, long same, long unknown) {
    if (better + worse + same == 0) {
      return "Сравнить с " + before + "\u00a0годом нельзя: значений за оба года нет.";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "лучше", better);
    add(parts, "хуже", worse);
    add(parts, "без изменений", same);
    return "По сравнению с "
        + before
        + "\u00a0годом: "
        + String.join(", ", parts)
        + (unknown == 0
            ? "."
            : "; ещё "
                + (unknown == 1 ? "один" : RussianNumbers.whole(unknown))
                + " сравнить нельзя.");
  }

  private static void add(List<String> parts, String how, long count) {
    if (count > 0) {
      parts.add(
          how
              + " — по\u00a0"
              + RussianNumbers.whole(count)
              + (parts.isEmpty()
                  ? "\u00a0" + RussianPlural.genitive(count, "показателю", "показателям")
                  : ""));
    }
  }

  /** How many organizations stand in groups; empty when nothing is published of any. */
  static String organizations(long grouped, long without) {
    if (grouped + without == 0) {
      return "";
    }
    if (grouped == 0) {
      return "Ни одна организация в группу не вошла: опубликованных значений недостаточно.";
    }
    return "В группы "
        + RussianPlural.form(grouped, "вошла", "вошли", "вошло")
        + " "
        + RussianPlural.count(grouped, "организация", "организации", "организаций")
        + (without == 0
            ? "."
            : "; ещё у\u00a0" + RussianNumbers.whole(without) + " данных недостаточно.");
  }

  /** What is said of all recommendations of a year together. */
  static String advice(int year, long count) {
    if (count == 0) {
      return "По значениям " + year + "\u00a0года ни одна рекомендация не подходит.";
    }
    return "По значениям "
        + year
        + "\u00a0года "
        + RussianPlural.genitive(count, "подходит", "подходят")
        + " "
        + RussianPlural.count(count, "рекомендация", "рекомендации", "рекомендаций")
        + ". "
        + (count == 1 ? "Срок в ней не назван" : "Сроки в них не названы")
        + "; что изменилось, покажут значения "
        + (year + 1)
        + "\u00a0года.";
  }

  /**
   * What is said of all measures together.
   *
   * @param over whether the year is over
   * @param begun measures begun by its end, or so far
   * @param fresh those of them begun within it
   */
  static String measures(int year, boolean over, long begun, long fresh) {
    String end = over ? "К концу " + year + "\u00a0года " : "Пока ";
    if (begun == 0) {
      return end + "ни одна мера не начата.";
    }
    String counted =
        end
            + RussianPlural.form(begun, "начата", "начаты", "начато")
            + " "
            + RussianPlural.count(begun, "мера", "меры", "мер");
    if (begun == 1) {
      return counted + (fresh == 0 ? " — в прежние годы." : " — в этом же году.");
    }
    if (fresh == 0) {
      return counted + ", все — в прежние годы.";
    }
    return fresh == begun
        ? counted + ", все — в этом году."
        : counted + ", из них в этом году — " + RussianNumbers.whole(fresh) + ".";
  }

  /** {@code ответили 45 из 52 организаций}. */
  static String answered(Coverage coverage) {
    return RussianPlural.genitive(coverage.answered(), "ответила", "ответили")
        + "\u00a0"
        + RussianNumbers.whole(coverage.answered())
        + " из\u00a0"
        + RussianNumbers.whole(coverage.all())
        + "\u00a0"
        + RussianPlural.genitive(coverage.all(), "организации", "организаций");
  }
}
