package org.metodportal.page.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Target;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.page.Side;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.Sentence;

/**
 * How the definitions of one concept differ, in sentences.
 *
 * @param counting whom they count, how they measure, what makes a unit count, which way is better;
 *     empty when all count alike
 * @param targets what they ask for; empty when all ask for the same
 */
public record Differences(List<String> counting, String targets) {
  /** Copies the sentences. */
  public Differences {
    counting = List.copyOf(counting);
  }

  /**
   * The differences.
   *
   * @param sides in the order in which the sentences name them
   */
  public static Differences of(List<Side> sides) {
    List<String> counting = new ArrayList<>();
    population(sides).ifPresent(counting::add);
    said(sides, "Меряют по-разному", side -> ValueWords.of(side.definition()).measureWords())
        .ifPresent(counting::add);
    condition(sides).ifPresent(counting::add);
    quorum(sides).ifPresent(counting::add);
    said(sides, "Лучше то", Differences::direction).ifPresent(counting::add);
    return new Differences(counting, said(sides, "Цели разные", Differences::target).orElse(""));
  }

  private static Optional<String> population(List<Side> sides) {
    Optional<String> said =
        said(sides, "Считают по-разному", side -> PopulationWords.of(side.definition()));
    if (said.isPresent() || alike(sides, side -> written(side.definition().population()))) {
      return said;
    }
    return Optional.of("Кто входит в расчёт, описано разными условиями: они приведены ниже.");
  }

  private static Optional<String> condition(List<Side> sides) {
    boolean same =
        alike(
            sides,
            side -> {
              IndicatorDefinition definition = side.definition();
              return List.of(
                  written(definition.condition()),
                  written(definition.members()),
                  written(definition.met()),
                  written(definition.score()));
            });
    return same
        ? Optional.empty()
        : Optional.of("Условие, по которому засчитывают, разное: оно объяснено ниже.");
  }

  /** The condition with single blanks; empty when there is none. */
  private static String written(@Nullable CheckedExpression expression) {
    return expression == null ? "" : expression.spacedOnce();
  }

  private static Optional<String> quorum(List<Side> sides) {
    List<Side> teams =
        sides.stream().filter(side -> side.definition().unit() == UnitKind.TEAM).toList();
    return said(teams, "Команда засчитана, когда условие выполнили", Differences::quorum);
  }

  private static String quorum(Side side) {
    double quorum = side.definition().quorum();
    return quorum <= 0
        ? "хотя бы один её член"
        : "не менее " + RussianNumbers.percent(BigDecimal.valueOf(quorum * 100)) + " её членов";
  }

  private static String direction(Side side) {
    return side.definition().upwards() ? "чего больше" : "чего меньше";
  }

  private static String target(Side side) {
    Target target = side.definition().target();
    String asked =
        target == null
            ? ""
            : TargetWords.all(side.definition(), target, side.territory().openingYear());
    return asked.isEmpty() ? "числовой цели нет" : asked.replace(" — ", " ").replace("; ", ", ");
  }

  private static boolean alike(List<Side> sides, Function<Side, ?> aspect) {
    return sides.stream().map(aspect).distinct().count() <= 1;
  }

  /** {@code Title: в Каспийске — одно; в Кировской области — другое.}; empty when all say one. */
  private static Optional<String> said(
      List<Side> sides, String title, Function<Side, String> aspect) {
    if (alike(sides, aspect)) {
      return Optional.empty();
    }
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (Side side : sides) {
      places
          .computeIfAbsent(aspect.apply(side), words -> new LinkedHashSet<>())
          .add(place(sides, side, aspect));
    }
    List<String> parts = new ArrayList<>();
    places.forEach(
        (words, names) -> parts.add(Sentence.enumerated(List.copyOf(names)) + " — " + words));
    return Optional.of(Sentence.of(title + ": " + String.join("; ", parts)));
  }

  /** The territory; with the indicator's short title where its indicators differ themselves. */
  private static String place(List<Side> sides, Side side, Function<Side, String> aspect) {
    boolean alone =
        sides.stream()
                .filter(other -> other.territory().slug().equals(side.territory().slug()))
                .map(aspect)
                .distinct()
                .count()
            == 1;
    return alone
        ? side.territory().locative()
        : side.territory().locative() + " («" + side.definition().shortTitle() + "»)";
  }
}
