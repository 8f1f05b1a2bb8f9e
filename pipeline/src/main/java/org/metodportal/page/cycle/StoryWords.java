package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianNumerals;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** The sentences of the story that speak of counts; each is right for any count. */
final class StoryWords {
  private StoryWords() {}

  /**
   * What was promised.
   *
   * @param own indicators of the act
   * @param parted those of them that the portal counts in parts, such as for two groups of people
   * @param shown indicators of the portal that stand for those of the act; not fewer
   * @param proposals indicators that the portal proposed
   * @param targets shown indicators for which the act names a number
   */
  static String promised(long own, long parted, long shown, long proposals, long targets) {
    long all = shown + proposals;
    if (all == 0) {
      return "Показателей пока нет.";
    }
    if (own == 0) {
      return "Своих показателей в документе нет, портал предложил "
          + RussianPlural.count(proposals, "показатель", "показателя", "показателей")
          + " по тому, что в нём обещано"
          + (targets == 0
              ? "; числовых целей нет."
              : "; цель числом названа у\u00a0" + RussianNumbers.whole(targets) + ".");
    }
    String counted =
        "В документе "
            + RussianPlural.count(own, "показатель", "показателя", "показателей")
            + (parted == 0
                ? ""
                : ", на портале их\u00a0"
                    + RussianNumbers.whole(shown)
                    + ", потому что "
                    + (parted == 1 ? "один" : RussianNumbers.whole(parted))
                    + "\u00a0"
                    + RussianPlural.genitive(parted, "посчитан", "посчитаны")
                    + " по частям")
            + (proposals == 0
                ? ""
                : ", ещё\u00a0" + RussianNumbers.whole(proposals) + " предложил портал");
    if (targets == 0) {
      return counted + "; число, которого надо достичь, не названо ни разу.";
    }
    return targets == all
        ? counted + (all == 1 ? "; цель у него названа числом." : "; цель названа у каждого.")
        : counted + "; цель числом названа у\u00a0" + RussianNumbers.whole(targets) + ".";
  }

  /**
   * What was reached of the targets.
   *
   * @param judged indicators that can be held against a target
   * @param met those that meet it
   * @param onTheWay those that do not, but should at this pace
   * @param expired those that did not in the very year that the act names
   * @param lost those that met it in an earlier year and do not any more
   * @param untold those that do not meet it and of which one value alone is known
   */
  static String reached(
      long judged, long met, long onTheWay, long expired, long lost, long untold) {
    if (judged == 0) {
      return "Сравнить с целями пока нечего.";
    }
    if (met == judged) {
      return judged == 1
          ? "Единственная цель, которую можно проверить, достигнута."
          : "Достигнуты все цели, которые можно проверить: " + ratio(met, judged) + ".";
    }
    long behind = judged - met - onTheWay - expired - lost - untold;
    List<String> parts = new ArrayList<>();
    parts.add(
        met == 0
            ? "Цель пока не достигнута ни по одному показателю из\u00a0" + judged
            : "Цель достигнута по\u00a0"
                + met
                + " "
                + RussianPlural.genitive(met, "показателю", "показателям")
                + " из\u00a0"
                + judged);
    if (onTheWay > 0) {
      parts.add(
          (met == 0 ? "" : "ещё\u00a0")
              + onTheWay
              + "\u00a0"
              + RussianPlural.genitive(onTheWay, "приближается", "приближаются")
              + " к ней");
    }
    if (behind > 0) {
      parts.add(behind + "\u00a0" + RussianPlural.genitive(behind, "отстаёт", "отстают"));
    }
    if (lost > 0) {
      parts.add("по\u00a0" + lost + " цель прежде была достигнута, теперь нет");
    }
    if (expired > 0) {
      parts.add("по\u00a0" + expired + " срок прошёл, а цель не достигнута");
    }
    if (untold > 0) {
      parts.add("по\u00a0" + untold + " цель не достигнута, динамика пока неизвестна");
    }
    return String.join("; ", parts) + ".";
  }

  /** Where values go when there is nothing to hold them against. */
  static String moved(long better, long worse, long steady) {
    List<String> parts = new ArrayList<>();
    addMoved(parts, "лучше", better);
    addMoved(parts, "хуже", worse);
    addMoved(parts, "без заметных изменений", steady);
    return parts.isEmpty()
        ? "Куда идут значения год за годом, судить пока рано."
        : "По сравнению с прошлыми годами: " + String.join(", ", parts) + ".";
  }

  private static void addMoved(List<String> parts, String how, long count) {
    if (count > 0) {
      parts.add(
          how
              + " — по\u00a0"
              + count
              + (parts.isEmpty()
                  ? "\u00a0" + RussianPlural.genitive(count, "показателю", "показателям")
                  : ""));
    }
  }

  /** What measures have to do with the indicators that the sentence before named. */
  enum Aim {
    /** No indicator was named. */
    NOTHING,
    /** Each measure should move one of them. */
    THIS,
    /** Some of the measures should. */
    PARTLY,
    /** None of the measures is about them. */
    OTHER
  }

  /**
   * How many measures are taken.
   *
   * @param measures measures that have begun
   * @param ahead measures that are decided and begin later
   * @param samples whether those that have begun are made up as examples
   * @param overYear the year that is looked back at, whose later measures are left out; 0 when it
   *     is told of the day
   */
  static String measures(long measures, long ahead, boolean samples, Aim aim, int overYear) {
    if (measures == 0 && ahead > 0) {
      return "Решение принято о\u00a0"
          + RussianNumbers.whole(ahead)
          + "\u00a0"
          + RussianPlural.genitive(ahead, "мере", "мерах")
          + (ahead == 1 ? ", она ещё не началась." : ", ни одна из них ещё не началась.");
    }
    if (measures == 0) {
      return noMeasures(aim, overYear);
    }
    String taken =
        RussianPlural.form(measures, "принята", "приняты", "принято")
            + " "
            + RussianPlural.count(measures, "мера", "меры", "мер")
            + (samples ? " (здесь " + (measures == 1 ? "это пример" : "это примеры") + ")" : "");
    return switch (aim) {
      case NOTHING -> Sentence.of(Sentence.capital(taken));
      case THIS -> "Чтобы изменить это, " + Sentence.of(taken);
      case OTHER ->
          Sentence.capital(taken) + ", но " + (measures == 1 ? "она" : "они") + " не об этом.";
      case PARTLY -> Sentence.capital(taken) + ", но не все они об этом.";
    };
  }

  /** That there are no measures: none at all, or none that were begun by the end of a year. */
  static String noMeasures(Aim aim, int overYear) {
    boolean any = aim == Aim.NOTHING;
    return overYear == 0
        ? "Меры" + (any ? "" : ", которые должны это изменить,") + " в портале не записаны."
        : "Мер, начатых к концу "
            + overYear
            + "\u00a0года"
            + (any ? "" : ", чтобы это изменить")
            + ", в портале не записано.";
  }

  /** Why nothing can be said of a measure. */
  enum Unknown {
    EARLY("первый полный год ещё не закончился"),
    FEW("не хватает данных"),
    UNMEASURED("не названо, какой показатель должен измениться");

    private final String words;

    Unknown(String words) {
      this.words = words;
    }
  }

  /**
   * Whether measures helped.
   *
   * @param helped better than without them
   * @param same no difference
   * @param worse worse than without them
   * @param reasons of each measure of which nothing can be said, why
   */
  static String helped(long helped, long same, long worse, List<Unknown> reasons) {
    long unknown = reasons.size();
    long all = helped + same + worse + unknown;
    if (all == 0) {
      return "";
    }
    boolean never = reasons.stream().allMatch(Unknown.UNMEASURED::equals);
    if (unknown == all) {
      return (all == 1 ? "Помогла ли она, " : "Помогли ли они, ")
          + (never ? "сказать нельзя: " : "сказать пока нельзя: ")
          + reasons.stream()
              .sorted()
              .distinct()
              .map(reason -> reason.words)
              .collect(Collectors.joining(" или "))
          + ".";
    }
    List<String> parts = new ArrayList<>();
    if (helped > 0) {
      parts.add(
          RussianPlural.form(helped, "помогла", "помогли", "помогло")
              + "\u00a0"
              + RussianNumerals.nominative(helped)
              + " из\u00a0"
              + RussianNumerals.genitive(all));
    }
    if (same > 0) {
      parts.add(
          helped == 1 && all == 2
              ? "другая заметной разницы не дала"
              : RussianNumerals.nominative(same)
                  + " "
                  + RussianPlural.form(same, "мера", "меры", "мер")
                  + " "
                  + RussianPlural.form(same, "не дала", "не дали", "не дали")
                  + " заметной разницы");
    }
    if (worse > 0) {
      parts.add(
          "после\u00a0"
              + (helped == 1 && worse == 1 && all == 2 ? "другой" : RussianNumerals.genitive(worse))
              + " "
              + RussianPlural.genitive(worse, "меры", "мер")
              + " изменения у адресатов хуже, чем у остальных");
    }
    if (unknown > 0) {
      String which =
          unknown == 1 && all == 2
              ? "о\u00a0второй"
              : (unknown == 1 || unknown == 11 ? "об" : "о")
                  + "\u00a0"
                  + RussianNumerals.genitive(unknown);
      parts.add(which + (never ? " судить нельзя" : " судить пока нельзя"));
    }
    return "Сравнение с теми, кого меры не коснулись, показывает: "
        + String.join("; ", parts)
        + ".";
  }

  /**
   * What the page of measures holds.
   *
   * @param measures measures that have begun
   * @param ahead measures that are decided and begin later
   */
  static String measuresLead(long measures, long ahead, long advice) {
    return held(measures, advice)
        + (ahead == 0
            ? ""
            : " Позже "
                + RussianPlural.form(ahead, "начнётся", "начнутся", "начнётся")
                + (measures == 0 ? " " : " ещё ")
                + RussianPlural.count(ahead, "мера", "меры", "мер")
                + ".");
  }

  private static String held(long measures, long advice) {
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
                    : RussianPlural.count(advice, "рекомендация", "рекомендации", "рекомендаций")))
        + ".";
  }

  private static String ratio(long part, long whole) {
    return part + "\u00a0из\u00a0" + whole;
  }
}
