package org.metodportal.page.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.cluster.Attainment;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.ClusterRules;
import org.metodportal.monitoring.cluster.Clusters;
import org.metodportal.monitoring.cluster.CriterionAttainment;
import org.metodportal.monitoring.cluster.OrganizationStanding;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.cycle.MeasuresPage.Groups;
import org.metodportal.page.cycle.MeasuresPage.Member;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Groups of organizations as tables: in each by name, never by place. */
public final class ClusterTables {
  private static final String NOTHING = "—";
  private static final int INDEX_DIGITS = 2;
  private static final int DISTANCE_DIGITS = 3;

  private final TerritoryResults results;
  private final Clusters clusters;
  private final List<Territory.Criterion> criteria;

  public ClusterTables(TerritoryResults results) {
    this.results = results;
    this.clusters = results.monitoring().clusters();
    this.criteria =
        results.territory().criteria().stream()
            .filter(
                criterion ->
                    clusters.standings().values().stream()
                        .flatMap(standing -> standing.criteria().stream())
                        .anyMatch(own -> own.criterion().equals(criterion.id())))
            .toList();
  }

  public Groups groups() {
    List<MeasuresPage.Band> bands = new ArrayList<>();
    ClusterRules rules = clusters.rules();
    for (Band band : rules.bands()) {
      bands.add(
          band(
              "group-" + band.id(),
              band.title(),
              range(rules, band),
              rules.above(band),
              true,
              clusters.in(band)));
    }
    List<OrganizationStanding> without = clusters.withoutBand();
    if (!without.isEmpty()) {
      bands.add(band("group-unknown", OrganizationStanding.TOO_LITTLE, "", null, false, without));
    }
    return new Groups(
        rule(),
        clusters.standings().isEmpty() ? 0 : clusters.year(),
        criteria.stream().map(Territory.Criterion::title).toList(),
        List.copyOf(bands));
  }

  /** How many organizations stand in each group, {@code 33 — «точка опоры»}; empty when none. */
  public List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (Band band : clusters.rules().bands()) {
      int size = clusters.in(band).size();
      if (size > 0) {
        counts.add(RussianNumbers.whole(size) + " — «" + band.title() + "»");
      }
    }
    return List.copyOf(counts);
  }

  /** Whether any value is held against a target, not only against the territory's value. */
  public boolean byTargets() {
    return held(Attainment.Basis.TARGET);
  }

  private List<String> rule() {
    List<String> rule = new ArrayList<>();
    boolean targets = byTargets();
    boolean means = held(Attainment.Basis.TERRITORY);
    rule.add(
        targets && means
            ? "Каждое опубликованное значение организации делится на цель, а где её нет — на"
                + " значение всей территории; больше единицы не засчитывается."
            : means
                ? "Каждое опубликованное значение организации делится на значение всей территории,"
                    + " потому что цели на этот год нет; больше единицы не засчитывается."
                : "Каждое опубликованное значение организации делится на цель; больше единицы не"
                    + " засчитывается.");
    rule.add(
        "Среднее по показателям критерия — достижение критерия, среднее по критериям — индекс:"
            + " от\u00a00 до\u00a01. Где чем меньше, тем лучше, цель делится на значение.");
    int least = clusters.rules().leastIndicators();
    rule.add(
        least(least)
            + "; у остальных данных недостаточно. Группа говорит, какая помощь уместна, а не кто"
            + " лучше: внутри группы организации стоят по алфавиту.");
    return List.copyOf(rule);
  }

  /** {@code В группу входит организация, у которой опубликовано не меньше 2 показателей}. */
  static String least(int indicators) {
    return "В группу входит организация, у которой "
        + (indicators == 1
            ? "опубликован хотя бы один показатель"
            : "опубликовано не меньше "
                + indicators
                + "\u00a0"
                + RussianPlural.genitive(indicators, "показателя", "показателей"));
  }

  private boolean held(Attainment.Basis basis) {
    return clusters.standings().values().stream()
        .flatMap(standing -> standing.criteria().stream())
        .flatMap(criterion -> criterion.inputs().stream())
        .anyMatch(input -> input.basis() == basis);
  }

  private static String range(ClusterRules rules, Band band) {
    Band above = rules.above(band);
    String from = RussianNumbers.brief(band.from().rounded(INDEX_DIGITS));
    if (above == null) {
      return from + " и больше";
    }
    String to = RussianNumbers.brief(above.from().rounded(INDEX_DIGITS));
    return band.from().signum() == 0 ? "меньше " + to : "от " + from + ", но меньше " + to;
  }

  private MeasuresPage.Band band(
      String id,
      String title,
      String range,
      @Nullable Band next,
      boolean withIndex,
      List<OrganizationStanding> standings) {
    return new MeasuresPage.Band(
        id,
        Sentence.capital(title),
        range,
        RussianPlural.count(standings.size(), "организация", "организации", "организаций"),
        withIndex,
        next != null,
        standings.stream()
            .map(this::member)
            .sorted(Comparator.comparing(Member::name, NameOrder.COMPARATOR))
            .toList());
  }

  private Member member(OrganizationStanding standing) {
    Map<String, Fraction> means = new TreeMap<>();
    for (CriterionAttainment own : standing.criteria()) {
      means.put(own.criterion(), own.mean());
    }
    Fraction overall = standing.overall();
    Fraction distance = standing.distance();
    return new Member(
        results.organizationName(standing.organization()),
        overall == null ? "" : RussianNumbers.decimal(overall.rounded(DISTANCE_DIGITS)),
        criteria.stream()
            .map(each -> means.get(each.id()))
            .map(
                mean ->
                    mean == null ? NOTHING : RussianNumbers.decimal(mean.rounded(DISTANCE_DIGITS)))
            .toList(),
        RussianNumbers.whole(standing.published()),
        distance == null ? "" : RussianNumbers.decimal(distance.rounded(DISTANCE_DIGITS)));
  }
}
