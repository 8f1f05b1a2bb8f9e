package org.metodportal.page;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/** The sentences of the story that speak of counts; each is right for any count. */
final class StoryWords {
  private static final String NBSP = RussianNumbers.NBSP;

  private StoryWords() {}

  /** What was promised: how many indicators the act has, and for how many it names a number. */
  static String promised(long indicators, long targets) {
    if (indicators == 0) {
      return "Показателей в документе пока нет.";
    }
    String all =
        "В документе "
            + RussianPlural.count(indicators, "показатель", "показателя", "показателей");
    if (targets == 0) {
      return all + ", но число, которого надо достичь, не названо ни разу.";
    }
    return targets == indicators
        ? all + (indicators == 1 ? ", и цель у него названа числом." : ", и цель названа у каждого.")
        : all + ", цель числом названа у" + NBSP + RussianNumbers.whole(targets) + " из них.";
  }

  /**
   * What was reached of the targets.
   *
   * @param judged indicators that can be held against a target
   * @param met those that meet it
   * @param onTheWay those that do not, but should at this pace
   */
  static String reached(long judged, long met, long onTheWay) {
    if (judged == 0) {
      return "Сравнить с целями пока нечего.";
    }
    if (met == judged) {
      return judged == 1 ? "Эта цель достигнута." : "Достигнуты все цели: " + ratio(met, judged) + ".";
    }
    long behind = judged - met - onTheWay;
    List<String> rest = new ArrayList<>();
    if (onTheWay > 0) {
      rest.add(
          "ещё" + NBSP + onTheWay + " " + RussianPlural.form(onTheWay, "приближается", "приближаются", "приближаются") + " к ней");
    }
    if (behind > 0) {
      rest.add(behind + " " + RussianPlural.form(behind, "отстаёт", "отстают", "отстают"));
    }
    String start =
        met == 0
            ? "Цель пока не достигнута ни по одному показателю из" + NBSP + judged
            : "Цель достигнута по"
                + NBSP
                + met
                + " "
                + RussianPlural.genitive(met, "показателю", "показателям")
                + " из"
                + NBSP
                + judged;
    return start + ": " + String.join(", ", rest) + ".";
  }

  /** Where values go when there is nothing to hold them against. */
  static String moved(long better, long worse, long steady) {
    List<String> parts = new ArrayList<>();
    if (better > 0) {
      parts.add("лучше, чем раньше, — у" + NBSP + genitive(better));
    }
    if (worse > 0) {
      parts.add("хуже — у" + NBSP + genitive(worse));
    }
    if (steady > 0) {
      parts.add("без заметных изменений — у" + NBSP + genitive(steady));
    }
    return parts.isEmpty()
        ? "О динамике судить пока рано."
        : "Если сравнивать с прошлыми годами, значения " + String.join(", ", parts) + ".";
  }

  /** How many measures are taken. */
  static String measures(long measures) {
    return measures == 0
        ? "Меры, которые должны это изменить, в портале не записаны."
        : "Чтобы изменить это, "
            + RussianPlural.form(measures, "принята", "приняты", "принято")
            + " "
            + RussianPlural.count(measures, "мера", "меры", "мер")
            + ".";
  }

  /**
   * Whether measures helped.
   *
   * @param helped better than without them
   * @param same no difference
   * @param worse worse than without them
   * @param unknown too early, too few data, nobody to compare with
   */
  static String helped(long helped, long same, long worse, long unknown) {
    long all = helped + same + worse + unknown;
    if (all == 0) {
      return "";
    }
    if (unknown == all) {
      return "Помогли ли они, пока судить рано или не по чему.";
    }
    List<String> parts = new ArrayList<>();
    if (helped > 0) {
      parts.add(
          RussianPlural.form(helped, "помогла", "помогли", "помогло") + NBSP + ratio(helped, all));
    }
    if (same > 0) {
      parts.add("у" + NBSP + same + " разницы не видно");
    }
    if (worse > 0) {
      parts.add("у" + NBSP + worse + " результат хуже, чем без " + (worse == 1 ? "неё" : "них"));
    }
    if (unknown > 0) {
      parts.add("у" + NBSP + unknown + " результат пока неизвестен");
    }
    return "Сравнение с теми, кого меры не коснулись: " + String.join("; ", parts) + ".";
  }

  /** What the page of measures holds. */
  static String measuresLead(long measures, long advice) {
    String taken =
        measures == 0
            ? "Мер пока нет"
            : "Здесь " + RussianPlural.count(measures, "мера", "меры", "мер");
    return (advice == 0
            ? taken + (measures == 0 ? ", и рекомендаций тоже" : "; рекомендаций сейчас нет")
            : taken
                + (measures == 0 ? ", а рекомендаций — " : " и ")
                + (measures == 0
                    ? RussianNumbers.whole(advice)
                    : RussianPlural.count(
                        advice, "рекомендация", "рекомендации", "рекомендаций")))
        + ".";
  }

  private static String genitive(long count) {
    return RussianNumbers.whole(count)
        + NBSP
        + RussianPlural.genitive(count, "показателя", "показателей");
  }

  private static String ratio(long part, long whole) {
    return part + NBSP + "из" + NBSP + whole;
  }
}
