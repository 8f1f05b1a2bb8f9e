package org.metodportal.sample;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.metodportal.sample.Organization.Type;

/** What the office itself keeps: the tables organizations, programmes, events and vacancies. */
final class OfficeRows {

  private final Territory territory;
  private final TerritoryFiles files;

  OfficeRows(Territory territory, TerritoryFiles files) {
    this.territory = territory;
    this.files = files;
  }

  void organization(Organization organization) throws IOException {
    files
        .of(Table.ORGANIZATIONS)
        .text(organization.id())
        .text(organization.name())
        .text(organization.type().code())
        .text(organization.town() ? "город" : "село")
        .text(organization.lowResults())
        .year(organization.fromYear())
        .year(organization.toYear())
        .end();
  }

  void programme(Programme programme) throws IOException {
    files
        .of(Table.PROGRAMMES)
        .text(programme.id())
        .text(programme.title())
        .text(programme.operator())
        .text(programme.kind())
        .text(programme.topic())
        .number(programme.hours())
        .text(programme.registry())
        .year(programme.fromYear())
        .year(programme.toYear())
        .end();
  }

  void events() throws IOException {
    int organizations = territory.organizations().size();
    for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
      int number = 0;
      int regional = (int) territory.profile().trend(Trend.REGIONAL_EVENTS).at(year);
      int grown = year - Curve.FIRST_YEAR;
      number = events(year, "региональный", regional, 40, number);
      number = events(year, "муниципальный", 5 + 2 * grown, 25, number);
      number =
          events(
              year,
              "образовательная организация",
              2 + Math.min(100, organizations / 4),
              12,
              number);
      events(year, "федеральный", grown % 2, 3, number);
    }
  }

  private int events(int year, String level, int count, int fewest, int before) throws IOException {
    Dice dice = territory.dice().of("events", year);
    int number = before;
    for (int i = 0; i < count; i++) {
      number++;
      CsvOutput out = files.of(Table.EVENTS);
      out.text(String.format(Locale.ROOT, "E-%d-%03d", year, number));
      out.date(dice.of("event", number).date(year, 1, 12, "on")).text(level);
      boolean unknown = dice.chance(0.04, "kind missing", number);
      out.text(unknown ? "" : Vocabulary.pick(Vocabulary.EVENT_KINDS, dice.unit("kind", number)));
      if (dice.chance(0.08, "participants missing", number)) {
        out.empty();
      } else {
        out.number(dice.between(fewest, fewest * 4, "participants", number));
      }
      out.end();
    }
    return number;
  }

  /** On 1 September of each year; more of them in villages. */
  void vacancies(Organization organization) throws IOException {
    if (organization.type() == Type.OTHER) {
      return;
    }
    List<String> positions = Vocabulary.positions(organization.type());
    for (int year = organization.firstYear(); year <= organization.lastYear(); year++) {
      Dice dice = territory.dice().of("vacancies of " + organization.id(), year);
      for (int i = 0; i < positions.size(); i++) {
        if (dice.chance(organization.town() ? 0.08 : 0.16, "free", i)) {
          files
              .of(Table.VACANCIES)
              .text(organization.id())
              .date(year * 10000 + 901)
              .text(positions.get(i))
              .number(1 + (int) (dice.unit("how many", i) * dice.unit("how many more", i) * 4))
              .end();
        }
      }
    }
  }
}
