package org.metodportal.page.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Territory;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.activity.ActivityTables;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Counted;
import org.metodportal.page.staffing.StaffingPage.Row;
import org.metodportal.page.staffing.StaffingPage.Section;
import org.metodportal.page.text.Sentence;

/** Makes the page of a territory's staffing. */
public final class StaffingSection {
  /** Who teaches and who is wanted, in each territory of which it is published. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::staffing,
          new MenuEntry("Кадры", 70),
          SearchKind.STRUCTURE,
          results -> results.counts().hasStaffing(),
          StaffingSection::pages);

  private StaffingSection() {}

  private static Stream<Page> pages(TerritoryResults results, Frames frames) {
    Address address = SiteMap.staffing(results.slug());
    return Stream.of(
        of(
            frames.ofTerritory(
                results,
                address,
                title(results.territory()),
                description(results.territory()),
                new Frames.Step(OF_TERRITORY.menu().title(), address)),
            results));
  }

  /** Heading of the page. */
  public static String title(Territory territory) {
    return "Кадры " + territory.genitive();
  }

  /** What the page is about, for search engines. */
  public static String description(Territory territory) {
    return "Сколько педагогов "
        + territory.locative()
        + ", какого они возраста, стажа и категории, совпадает ли образование с предметом и где"
        + " свободны места.";
  }

  /** The page of a territory of which something is published. */
  public static StaffingPage of(Frame frame, TerritoryResults results) {
    Address address = frame.address();
    PublicCounts counts = results.counts();
    PublicCounts.Lookup teachers = counts.lookup(Topic.TEACHERS);
    List<Integer> years = counts.years(Topic.TEACHERS);
    int year = years.isEmpty() ? 0 : years.get(years.size() - 1);
    List<String> groups =
        OrganizationGroup.names().stream()
            .filter(group -> teachers.find(year, group, "") != null)
            .toList();
    StaffingWords words = new StaffingWords(counts, year);
    List<Section> sections = new ArrayList<>();
    if (year > 0) {
      for (Topic topic : Topic.ofStaff()) {
        sections.add(section(counts, words, topic, years, groups));
      }
    }
    StaffingPage.Vacancies vacancies = VacancyTables.of(counts);
    return new StaffingPage(
        frame,
        title(results.territory()),
        words.lead(vacancies),
        year,
        years,
        groups,
        teachers(teachers, years, groups),
        List.copyOf(sections),
        new ActivityTables(counts).staff(),
        vacancies,
        address.linkTo(SiteMap.OPEN_DATA.file(CountTables.STAFFING.fileName())),
        results.texts().structure() == null
            ? ""
            : address.linkTo(SiteMap.structure(results.slug())));
  }

  private static List<Row> teachers(
      PublicCounts.Lookup teachers, List<Integer> years, List<String> groups) {
    List<Row> rows = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(OrganizationGroup.ALL));
    all.addAll(groups);
    for (String group : all) {
      rows.add(
          new Row(
              group.equals(OrganizationGroup.ALL) ? "Все организации" : Sentence.capital(group),
              null,
              years.stream().map(year -> Counted.of(teachers.find(year, group, ""))).toList()));
    }
    return years.isEmpty() ? List.of() : List.copyOf(rows);
  }

  private static Section section(
      PublicCounts counts,
      StaffingWords words,
      Topic topic,
      List<Integer> years,
      List<String> groups) {
    PublicCounts.Lookup lookup = counts.lookup(topic);
    int year = years.get(years.size() - 1);
    List<Row> byYear = new ArrayList<>();
    List<Row> byGroup = new ArrayList<>();
    for (String member : topic.members()) {
      byYear.add(
          new Row(
              StaffingWords.band(member),
              bar(lookup.find(year, OrganizationGroup.ALL, member)),
              years.stream()
                  .map(each -> Counted.of(lookup.find(each, OrganizationGroup.ALL, member)))
                  .toList()));
      byGroup.add(
          new Row(
              StaffingWords.band(member),
              null,
              groups.stream().map(group -> Counted.of(lookup.find(year, group, member))).toList()));
    }
    return new Section(
        topic.key(),
        words.title(topic),
        words.finding(topic),
        List.copyOf(byYear),
        List.copyOf(byGroup));
  }

  private static @Nullable Bar bar(@Nullable PublicCount count) {
    BigDecimal share = count == null ? null : count.share();
    return share == null ? null : new Bar(share, null);
  }
}
