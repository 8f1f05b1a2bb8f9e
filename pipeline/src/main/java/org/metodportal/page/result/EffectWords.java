package org.metodportal.page.result;

import java.math.BigDecimal;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.measure.Effects;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** What a measure changed, in plain sentences. */
public final class EffectWords {
  private EffectWords() {}

  /** Both groups, their changes and what the comparison comes to, or why there is none. */
  public static String of(IndicatorDefinition definition, Effect effect) {
    Fraction change = effect.change();
    Fraction others = effect.othersChange();
    Fraction difference = effect.difference();
    if (change != null && others != null && difference != null) {
      return compared(definition, effect, change, others, difference);
    }
    return switch (effect.outcome()) {
      case TOO_EARLY ->
          "Рано судить: первый полный год меры (" + effect.after() + ") ещё не закончился.";
      case EVERYBODY ->
          "Недостаточно данных: сравнить не с кем, мера обращена ко всем организациям территории.";
      case ALONE ->
          "Недостаточно данных: сравнивают с организациями, которые в "
              + effect.before()
              + " году были в одной группе с адресатами, а других таких нет.";
      default ->
          "Недостаточно данных: значения за "
              + effect.before()
              + " и "
              + effect.after()
              + " годы опубликованы у "
              + genitive(effect.addressed())
              + " из числа адресатов и у "
              + genitive(effect.others())
              + " из остальных, а для сравнения нужно не меньше "
              + Effects.FEWEST_ORGANIZATIONS
              + " с каждой стороны.";
    };
  }

  /**
   * The difference and whose it is; that there is none where it rounds to nought; that it is of
   * exact changes where those shown give another.
   */
  private static String difference(
      ValueWords words, Fraction change, Fraction others, Fraction difference, int sense) {
    BigDecimal rounded = difference.rounded(1);
    if (rounded.signum() == 0) {
      return " Разницы почти нет";
    }
    BigDecimal shown = change.rounded(1).subtract(others.rounded(1));
    return " Разница — "
        + words.distance(rounded)
        + (shown.compareTo(rounded) == 0 ? "" : " (по значениям до округления)")
        + (sense > 0 ? " в пользу адресатов" : " в пользу остальных");
  }

  private static String compared(
      IndicatorDefinition definition,
      Effect effect,
      Fraction change,
      Fraction others,
      Fraction difference) {
    ValueWords words = ValueWords.of(definition);
    BigDecimal expected = effect.expected();
    return "С "
        + effect.before()
        + " по "
        + effect.after()
        + " год у адресатов ("
        + organizations(effect.addressed())
        + ") среднее значение "
        + changed(words, change)
        + ", у остальных из групп, в которых адресаты были в "
        + effect.before()
        + " году ("
        + organizations(effect.others())
        + ") "
        + Sentence.of(changed(words, others))
        + difference(
            words, change, others, difference, Direction.of(definition.upwards()).sense(difference))
        + (expected == null ? "" : ", ожидали " + words.by(expected))
        + ": "
        + Sentence.of(effect.outcome().words());
  }

  private static String changed(ValueWords words, Fraction change) {
    BigDecimal rounded = change.rounded(1);
    return rounded.signum() == 0
        ? "почти не изменилось"
        : (rounded.signum() > 0 ? "выросло на " : "снизилось на ") + words.by(rounded);
  }

  private static String organizations(int count) {
    return RussianPlural.count(count, "организация", "организации", "организаций");
  }

  private static String genitive(int count) {
    return count + "\u00a0" + RussianPlural.genitive(count, "организации", "организаций");
  }
}
