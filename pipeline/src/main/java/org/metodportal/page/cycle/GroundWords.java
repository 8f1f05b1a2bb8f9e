package org.metodportal.page.cycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.Deficits;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.expression.Ground;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianNumbers;

/** Why a recommendation is given: the values of its condition in words. */
final class GroundWords {
  private static final int INDEX_DIGITS = 2;

  private final Map<String, IndicatorDefinition> indicators = new HashMap<>();
  private final Deficits deficits;
  private final Map<String, String> criteria = new HashMap<>();

  GroundWords(TerritoryResults results, Deficits deficits) {
    this.deficits = deficits;
    results.definitions().forEach(each -> indicators.put(each.code(), each));
    for (Territory.Criterion criterion : results.territory().criteria()) {
      criteria.put(criterion.id(), criterion.title());
    }
  }

  /** Every value once: bare where nothing says what number it was compared with. */
  List<String> all(List<Ground> grounds) {
    return grounds.stream()
        .filter(
            ground ->
                !ground.relation().isEmpty()
                    || grounds.stream()
                        .noneMatch(
                            other ->
                                !other.relation().isEmpty()
                                    && other.variable().equals(ground.variable())
                                    && other.key().equals(ground.key())))
        .collect(
            Collectors.groupingBy(
                ground -> ground.variable() + " " + ground.key() + " " + ground.value(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(this::together)
        .toList();
  }

  /** One value and all that it was compared with: {@code … — 5,6 %, меньше 10 % и больше 1 %}. */
  private String together(List<Ground> grounds) {
    List<Ground> kept =
        grounds.stream()
            .filter(ground -> grounds.stream().noneMatch(other -> isTighter(other, ground)))
            .toList();
    StringBuilder words = new StringBuilder(of(kept.get(0)));
    kept.stream()
        .map(this::bound)
        .distinct()
        .skip(1)
        .forEach(bound -> words.append(bound.replaceFirst("^, ", " и ")));
    return words.toString();
  }

  /** Whether the first makes the second needless: less than 5 needs no «less than 8» beside it. */
  private static boolean isTighter(Ground one, Ground other) {
    return one.relation().equals(other.relation())
        && switch (one.relation()) {
          case "<", "<=" -> one.bound() < other.bound();
          case ">", ">=" -> one.bound() > other.bound();
          default -> false;
        };
  }

  /** {@code «Маршруты центра» — 5,6 %, меньше 10 %}. */
  String of(Ground ground) {
    IndicatorDefinition definition = indicators.get(ground.key());
    return switch (ground.variable()) {
      case "cluster" -> "группа «" + ground.value() + "»";
      case "overall" -> "индекс " + index(ground.value()) + bound(ground);
      case "criteria" ->
          "критерий «"
              + criteria.getOrDefault(ground.key(), ground.key())
              + "» достигнут на "
              + percent(ground.value())
              + bound(ground);
      case "indicators" ->
          definition == null
              ? ground.key() + ": " + ground.value()
              : "«"
                  + definition.shortTitle()
                  + "» — "
                  + prose(definition, ground.value())
                  + bound(ground);
      case "deficits" ->
          (Boolean.TRUE.equals(ground.value()) ? "среди частых дефицитов — " : "нет дефицита ")
              + ground.key()
              + " ("
              + deficits.of(ground.key()).map(Deficit::title).orElse(ground.key())
              + ")";
      default -> ground.variable() + ": " + ground.value();
    };
  }

  /** An index of 0–1: {@code 0,45}. */
  static String index(Object number) {
    return number instanceof Number value
        ? RussianNumbers.decimal(
            BigDecimal.valueOf(value.doubleValue()).setScale(INDEX_DIGITS, RoundingMode.HALF_UP))
        : String.valueOf(number);
  }

  private static String prose(IndicatorDefinition definition, Object value) {
    return value instanceof Number number
        ? ValueWords.of(definition)
            .prose(BigDecimal.valueOf(number.doubleValue()).setScale(1, RoundingMode.HALF_UP))
        : String.valueOf(value);
  }

  /** What a value was compared with; empty when nothing is told of it. */
  private String bound(Ground ground) {
    if (ground.relation().isEmpty() || Double.isNaN(ground.bound())) {
      return "";
    }
    BigDecimal number = BigDecimal.valueOf(ground.bound());
    IndicatorDefinition definition = indicators.get(ground.key());
    if (ground.variable().equals("criteria")) {
      return compared(ground, percent(ground.bound()));
    }
    return compared(
        ground,
        definition == null
            ? RussianNumbers.brief(number)
            : ValueWords.of(definition).genitive(number));
  }

  /** The share of a criterion that is attained, 0–1, in whole percent. */
  private static String percent(Object share) {
    return share instanceof Number number
        ? RussianNumbers.percent(
            BigDecimal.valueOf(number.doubleValue())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP))
        : String.valueOf(share);
  }

  private static String compared(Ground ground, String bound) {
    return switch (ground.relation()) {
      case "<" -> ", меньше " + bound;
      case "<=" -> ", не больше " + bound;
      case ">" -> ", больше " + bound;
      case ">=" -> ", не меньше " + bound;
      case "!=" -> ", а не " + bound;
      default -> "";
    };
  }
}
