package org.metodportal.page.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.Address;
import org.metodportal.page.SiteMap;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.ValueWords;
import org.metodportal.registry.Organization;

/** What one organization answered to the questions that the act asks of each. */
final class OrganizationAnswers {
  private static final int MOST_YEARS = 5;
  private static final Cell SILENT = new Cell("не\u00a0ответила", ObservationFlag.NO_VALUE);

  private OrganizationAnswers() {}

  /** Null when it answered nothing, or the territory has no such question. */
  static OrganizationPage.@Nullable Answers of(
      TerritoryReading reading, Organization organization, Address page) {
    PublicCounts counts = reading.results().counts();
    List<Integer> all = counts.years(Topic.ANSWERS);
    List<Integer> years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
    PublicCounts.Lookup answers = counts.lookup(Topic.ANSWERS);
    List<OrganizationPage.Answer> rows = new ArrayList<>();
    boolean any = false;
    for (IndicatorDefinition definition : reading.definitions()) {
      if (definition.profileQuestions().isEmpty()) {
        continue;
      }
      List<Cell> cells = new ArrayList<>();
      for (int year : years) {
        PublicCount answer = answers.find(year, organization.spelling(), definition.code());
        any |= answer != null;
        cells.add(cell(definition, answer));
      }
      rows.add(
          new OrganizationPage.Answer(
              definition.shortTitle(),
              page.linkTo(SiteMap.indicator(reading.results().slug(), definition.code())),
              List.copyOf(cells)));
    }
    return any ? new OrganizationPage.Answers(List.copyOf(years), List.copyOf(rows)) : null;
  }

  private static Cell cell(IndicatorDefinition definition, @Nullable PublicCount answer) {
    if (answer == null || answer.count() == null) {
      return SILENT;
    }
    return Cell.of(
        definition.measure() == Measure.SHARE
            ? answer.count().signum() == 0 ? "нет" : "да"
            : ValueWords.of(definition).compact(answer.count()));
  }
}
