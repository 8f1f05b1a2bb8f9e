package org.metodportal.page.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Counted;
import org.metodportal.page.staffing.StaffingPage.Row;
import org.metodportal.page.staffing.StaffingPage.Vacancies;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Puts free places into tables: by year, by position, by group of organizations. */
final class VacancyTables {
  private static final String ALL = OrganizationGroup.ALL;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PublicCounts.Lookup places;
  private final List<Integer> years;
  private final int year;

  private VacancyTables(PublicCounts counts) {
    places = counts.lookup(Topic.VACANCIES);
    years = counts.years(Topic.VACANCIES);
    year = years.get(years.size() - 1);
  }

  /** The tables; null when no free place is known. */
  static @Nullable Vacancies of(PublicCounts counts) {
    return counts.of(Topic.VACANCIES).isEmpty() ? null : new VacancyTables(counts).tables();
  }

  private Vacancies tables() {
    List<String> groups =
        OrganizationGroup.names().stream()
            .filter(group -> years.stream().anyMatch(each -> find(each, group, "") != null))
            .toList();
    List<String> positions =
        places.members().stream()
            .filter(position -> !position.isEmpty())
            .sorted(
                Comparator.comparing((String position) -> number(year, position))
                    .reversed()
                    .thenComparing(NameOrder.COMPARATOR))
            .toList();
    BigDecimal most =
        positions.stream().map(each -> number(year, each)).reduce(BigDecimal.ONE, BigDecimal::max);
    List<Row> byYear = new ArrayList<>();
    byYear.add(row("Все организации", null, ALL, ""));
    groups.forEach(group -> byYear.add(row(Sentence.capital(group), null, group, "")));
    List<Row> byPosition = new ArrayList<>();
    List<Row> ofLatest = new ArrayList<>();
    for (String position : positions) {
      String title = Sentence.capital(position);
      BigDecimal now = number(year, position);
      Bar bar =
          now.signum() == 0
              ? null
              : new Bar(HUNDRED.multiply(now).divide(most, 2, RoundingMode.HALF_UP), null);
      byPosition.add(row(title, bar, ALL, position));
      if (find(year, ALL, position) != null) {
        List<Counted> cells = new ArrayList<>();
        cells.add(cell(find(year, ALL, position)));
        groups.forEach(group -> cells.add(cell(find(year, group, position))));
        ofLatest.add(new Row(title, null, List.copyOf(cells)));
      }
    }
    return new Vacancies(
        finding(positions),
        year,
        years,
        groups,
        List.copyOf(byYear),
        List.copyOf(byPosition),
        List.copyOf(ofLatest));
  }

  private @Nullable PublicCount find(int of, String group, String position) {
    return places.find(of, group, position);
  }

  private BigDecimal number(int of, String position) {
    PublicCount count = find(of, ALL, position);
    BigDecimal number = count == null ? null : count.count();
    return number == null ? BigDecimal.ZERO : number;
  }

  private Row row(String title, @Nullable Bar bar, String group, String position) {
    return new Row(
        title, bar, years.stream().map(each -> cell(find(each, group, position))).toList());
  }

  /** Nobody said that there are none: a position without a row was not reported. */
  private static Counted cell(@Nullable PublicCount count) {
    return count == null
        ? new Counted(new Cell("не\u00a0заявлено", ObservationFlag.NO_VALUE), "")
        : Counted.of(count);
  }

  private String finding(List<String> positions) {
    String first = positions.get(0);
    BigDecimal most = number(year, first);
    List<String> wanted =
        positions.stream().filter(each -> number(year, each).compareTo(most) == 0).toList();
    String now =
        number(year, "").signum() == 0
            ? "В " + year + "\u00a0году организации заявили, что свободных мест нет"
            : "В " + year + "\u00a0году организации заявили " + places(number(year, ""));
    String where =
        most.signum() == 0
            ? ""
            : wanted.size() == 1
                ? ". Больше всего — по должности «" + first + "»: " + places(most)
                : wanted.size() <= 3
                    ? ". Больше всего — по должностям "
                        + String.join(", ", wanted.stream().map(each -> "«" + each + "»").toList())
                        + ": по "
                        + RussianNumbers.brief(most)
                    : "";
    int before = years.get(0);
    String then =
        before == year ? "" : ". В " + before + "\u00a0году было " + places(number(before, ""));
    return now + where + then + ".";
  }

  /** {@code 43 свободных места}, {@code 2,5 свободного места}. */
  static String places(BigDecimal number) {
    return RussianNumbers.brief(number)
        + "\u00a0"
        + (number.stripTrailingZeros().scale() > 0
            ? "свободного места"
            : RussianPlural.form(
                number.longValue(), "свободное место", "свободных места", "свободных мест"));
  }
}
