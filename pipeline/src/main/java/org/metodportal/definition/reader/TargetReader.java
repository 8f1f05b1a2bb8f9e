package org.metodportal.definition.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition.OtherTargets;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.Target;
import org.metodportal.definition.TargetLedger;
import org.metodportal.definition.Territory;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** The key {@code targets}: what acts ask for, the newest last. */
final class TargetReader {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Territory territory;
  private final Measure measure;
  private final Scale scale;
  private final ProblemReport report;

  /**
   * @param measure a share cannot exceed 100, a level stands on its scale
   */
  TargetReader(Territory territory, Measure measure, Scale scale, ProblemReport report) {
    this.territory = territory;
    this.measure = measure;
    this.scale = scale;
    this.report = report;
  }

  /** The targets, without those that have a mistake. */
  TargetLedger read(YamlTree indicator) {
    return ledger(indicator.optionalTrees("targets"));
  }

  private TargetLedger ledger(List<YamlTree> entries) {
    List<Target> targets = new ArrayList<>();
    LocalDate latest = null;
    for (YamlTree entry : entries) {
      Target target = target(entry);
      if (target == null) {
        continue;
      }
      if (target.date() != null) {
        if (latest != null && target.date().isBefore(latest)) {
          error(
              entry.position("date"),
              "Этот акт старше предыдущего в списке.",
              "Расположите цели от старых актов к новым.");
        }
        latest = target.date();
      }
      targets.add(target);
    }
    return new TargetLedger(targets, territory.inForceFrom(), territory.openingYear());
  }

  /**
   * The key {@code other_targets}: what another act asks for at the same time.
   *
   * @param own the targets of {@code targets}, beside which they stand
   * @return null without the key and after a problem
   */
  @Nullable OtherTargets others(YamlTree indicator, TargetLedger own) {
    YamlTree others = indicator.optionalTree("other_targets");
    if (others == null) {
      return null;
    }
    others.allow("title", "targets");
    String title = others.string("title");
    TargetLedger targets = ledger(others.trees("targets"));
    if (!indicator.has("targets")) {
      error(
          indicator.keyPosition("other_targets"),
          "Вторая цель есть, а первой нет.",
          "Если цель одна, запишите её в targets.");
    }
    return title == null || own.newest() == null || targets.newest() == null
        ? null
        : new OtherTargets(title.strip(), targets);
  }

  private @Nullable Target target(YamlTree entry) {
    entry.allow("act", "clause", "date", "by_year", "every_year", "opening_year", "note");
    String act = entry.string("act");
    String clause = entry.string("clause");
    LocalDate date = entry.optionalDate("date");
    if (!entry.has("date")) {
      report.add(
          Problem.warning("target-date")
              .in(territory.slug())
              .at(entry.position())
              .says("У цели нет даты акта.")
              .hint("Добавьте строку «date: 2022-06-23»."));
    }
    BigDecimal everyYear = value(entry, "every_year");
    BigDecimal openingYear = value(entry, "opening_year");
    SortedMap<Integer, BigDecimal> byYear = entry.optionalDecimalsByInteger("by_year");
    byYear.forEach((year, value) -> checkYear(entry, year, value));
    if (openingYear != null && territory.openingYear() == null) {
      error(
          entry.position("opening_year"),
          "Цель задана для года открытия, а в " + TerritoryReader.NAME + " он не назван.",
          "Добавьте туда ключ opening_year или уберите эту цель.");
    }
    if (!entry.has("every_year") && !entry.has("opening_year") && !entry.has("by_year")) {
      error(
          entry.position(),
          "В цели нет ни одного значения.",
          "Добавьте by_year, every_year или opening_year.");
    }
    String note = entry.optionalString("note");
    return act == null || clause == null
        ? null
        : new Target(
            act,
            clause,
            date,
            everyYear,
            openingYear,
            byYear,
            Objects.requireNonNullElse(note, ""));
  }

  private @Nullable BigDecimal value(YamlTree entry, String key) {
    BigDecimal value = entry.optionalDecimal(key);
    if (value != null) {
      checkValue(entry.position(key), value);
    }
    return value;
  }

  private void checkYear(YamlTree entry, int year, BigDecimal value) {
    if (!PlausibleYear.plausible(year)) {
      error(entry.position("by_year"), "Год «" + year + "» похож на опечатку.", PlausibleYear.HINT);
    }
    checkValue(entry.position("by_year"), value);
  }

  private void checkValue(SourcePosition position, BigDecimal value) {
    if (measure == Measure.LEVEL) {
      if (!scale.contains(value)) {
        error(
            position,
            "Цель «" + value.toPlainString() + "» не на шкале: уровень — " + words(scale) + ".",
            "Исправьте цель или задайте шкалу: «scale: {from: 0, to: 200}».");
      }
      return;
    }
    boolean share = measure == Measure.SHARE;
    if (value.signum() < 0 || (share && value.compareTo(WHOLE) > 0)) {
      error(
          position,
          "Цель «" + value.toPlainString() + "» недостижима.",
          share ? "Доля бывает от 0 до 100." : "Напишите число не меньше 0.");
    } else if (share && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
      report.add(
          Problem.warning("target-fraction")
              .in(territory.slug())
              .value(value.toPlainString())
              .at(position)
              .says(
                  "Цель «"
                      + value.toPlainString()
                      + "» меньше одного процента: похоже на часть единицы.")
              .hint("Доля считается в процентах: 20 % пишут как 20."));
    }
  }

  private static String words(Scale scale) {
    return "от " + scale.from().toPlainString() + " до " + scale.to().toPlainString();
  }

  private void error(SourcePosition position, String message, String hint) {
    report.add(
        Problem.error("target-value").in(territory.slug()).at(position).says(message).hint(hint));
  }
}
