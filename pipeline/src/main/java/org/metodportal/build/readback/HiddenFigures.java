package org.metodportal.build.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.PortalData;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.CountsToPublish;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.registry.Organization;

/**
 * The figures of a territory: those that are hidden, with what they are, and those that are shown.
 */
final class HiddenFigures {
  private static final String GROUP = "group";

  private final String territory;
  private final Map<String, HiddenCell> hidden = new TreeMap<>();
  private final Map<String, List<HiddenCell>> hiddenByValue = new HashMap<>();
  private final Map<String, List<HiddenCell>> shownByValue = new HashMap<>();
  private final Map<String, Set<String>> organizations = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();

  private HiddenFigures(String territory) {
    this.territory = territory;
  }

  /** The figures of each territory whose tables were counted tonight. */
  static Map<String, HiddenFigures> of(
      PortalData data, List<Figure> published, Map<String, PublicCounts> counts) {
    Map<String, HiddenFigures> all = new TreeMap<>();
    data.outcomes()
        .forEach(
            (slug, outcome) -> {
              TerritoryPlan plan = data.plans().get(slug);
              if (plan != null) {
                HiddenFigures of = new HiddenFigures(slug);
                of.add(plan, outcome);
                of.addFigures(outcome, published);
                of.addCounts(data, outcome, counts.getOrDefault(slug, PublicCounts.NONE));
                all.put(slug, of);
              }
            });
    return all;
  }

  private void add(TerritoryPlan plan, TerritoryResult outcome) {
    for (Organization each : outcome.directory().organizations()) {
      organizations.put(
          each.spelling(),
          Set.of(folded(each.name()), folded("organizations/" + each.spelling() + "/")));
    }
    for (IndicatorDefinition each : plan.counted()) {
      subjects.put(
          each.code(),
          Set.of(
              folded("monitoring/" + each.code() + "/"),
              folded(each.words().title()),
              folded(each.words().shortTitle())));
    }
  }

  static String folded(String text) {
    return text.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
  }

  private void addFigures(TerritoryResult outcome, List<Figure> published) {
    Map<List<Object>, Figure> truths = new HashMap<>();
    outcome.figures().forEach(figure -> truths.put(key(figure), figure));
    for (Figure figure : published) {
      if (!figure.territory().equals(territory)) {
        continue;
      }
      if (figure.flag() != ObservationFlag.HIDDEN) {
        add(cell(figure), shownByValue);
        continue;
      }
      Figure truth = truths.get(key(figure));
      if (truth != null) {
        HiddenCell cell = cell(truth);
        if (truth.value() != null && truth.value().scale() == 0) {
          cell.written().add("=" + truth.value());
        }
        hidden.put(cell.key(), cell);
        add(cell, hiddenByValue);
      }
    }
  }

  private static List<Object> key(Figure figure) {
    return List.of(figure.indicator(), figure.year(), figure.breakdown(), figure.member());
  }

  private HiddenCell cell(Figure figure) {
    Set<String> names =
        figure.breakdown() == Breakdown.ORGANIZATION
            ? organizations.getOrDefault(figure.member(), Set.of(folded(figure.member())))
            : figure.member().isEmpty() ? Set.of() : Set.of(folded(figure.member()));
    Set<String> written =
        HiddenCell.written(figure.numerator(), figure.denominator(), figure.value());
    if (figure.target() != null && figure.flag() != ObservationFlag.HIDDEN) {
      written.add(figure.target().setScale(1, java.math.RoundingMode.HALF_UP).toPlainString());
    }
    return new HiddenCell(
        territory,
        figure.indicator(),
        figure.year(),
        figure.breakdown().key(),
        figure.member(),
        names,
        subjects.getOrDefault(figure.indicator(), Set.of()),
        written,
        figure.numerator(),
        figure.denominator(),
        figure.value());
  }

  private void addCounts(PortalData data, TerritoryResult outcome, PublicCounts published) {
    Map<String, PublicCount> truths = new HashMap<>();
    CountsToPublish.forOffice(
            outcome.counts(),
            outcome.years(),
            List.copyOf(outcome.directory().programmes()),
            data.deficits().codes().words())
        .rows()
        .forEach(row -> truths.put(key(row), row));
    for (PublicCount row : published.rows()) {
      if (row.flag() != ObservationFlag.HIDDEN) {
        add(cell(row), shownByValue);
        continue;
      }
      PublicCount truth = truths.get(key(row));
      if (truth != null) {
        HiddenCell cell = cell(truth);
        hidden.put(cell.key(), cell);
        add(cell, hiddenByValue);
      }
    }
  }

  private static String key(PublicCount row) {
    return row.year() + "\n" + row.topic() + "\n" + row.group() + "\n" + row.member();
  }

  private HiddenCell cell(PublicCount row) {
    Long count = row.count() == null || row.count().scale() > 0 ? null : row.count().longValue();
    Set<String> written = HiddenCell.written(count, row.base(), row.share());
    if (count != null) {
      written.add("=" + count);
    }
    Set<String> names = new HashSet<>();
    if (!row.member().isEmpty()) {
      names.add(folded(row.member()));
    }
    boolean all = row.group().isEmpty() || row.group().equals(OrganizationGroup.ALL);
    return new HiddenCell(
        territory,
        row.topic().key(),
        row.year(),
        GROUP,
        row.group() + "/" + row.member(),
        names,
        all ? Set.of() : Set.of(folded(row.group())),
        written,
        count,
        row.base(),
        row.share());
  }

  private static void add(HiddenCell cell, Map<String, List<HiddenCell>> byValue) {
    cell.written()
        .forEach(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(cell));
  }

  /** The hidden figure of a row of data; null when there is none. */
  @Nullable HiddenCell of(String subject, String year, String breakdown, String member) {
    return hidden.get(subject + "\n" + year + "\n" + breakdown + "\n" + member);
  }

  List<HiddenCell> hiddenAs(String value) {
    return hiddenByValue.getOrDefault(value, List.of());
  }

  List<HiddenCell> shownAs(String value) {
    return shownByValue.getOrDefault(value, List.of());
  }

  /** Which cells are hidden. */
  Set<String> keys() {
    return Set.copyOf(hidden.keySet());
  }
}
