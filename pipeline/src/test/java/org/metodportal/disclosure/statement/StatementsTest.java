package org.metodportal.disclosure.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.disclosure.PublishableData;
import org.metodportal.disclosure.edition.SmallTown;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.DefinitionDraft;
import org.metodportal.page.opendata.StatementTable;
import org.metodportal.page.result.StatementWords;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/** What stands in place of a hidden share is true, follows from what is shown, and is of use. */
class StatementsTest {
  private static final int YEAR = 2024;
  private static final int TOWNS = 20;

  /** With an indicator of the same persons as another one. */
  private static final TerritoryPlan PLAN =
      SmallTown.plan(
          List.of(
              DefinitionDraft.of(SmallTown.SLUG, "same", "", "")
                  .expressions(null, DefinitionDraft.expression("role == 'педагог'"))
                  .build()));

  private static List<Object> key(Figure figure) {
    return List.of(figure.indicator(), figure.year(), figure.breakdown(), figure.member());
  }

  private static Figure share(Breakdown breakdown, String member, long part, long whole) {
    return share("k1", breakdown, member, part, whole);
  }

  private static Figure share(
      String code, Breakdown breakdown, String member, long part, long whole) {
    return new Figure(
        SmallTown.SLUG,
        code,
        YEAR,
        breakdown,
        member,
        part,
        whole,
        null,
        null,
        ObservationFlag.NONE,
        0);
  }

  private static String told(List<Figure> published, Figure of) {
    return StatementWords.of(Statements.of(PLAN, published, List.of()).find(of))
        .replace('\u00a0', ' ');
  }

  @Test
  void statementsOfRandomTownsAreTrueAndStandInPlaceOfMostHiddenShares() {
    int hidden = 0;
    int told = 0;
    for (long seed = 0; seed < TOWNS; seed++) {
      TerritoryPlan plan = SmallTown.plan();
      TerritoryResult result = SmallTown.result(plan, SmallTown.random(seed, YEAR));
      List<Figure> published =
          PublishableData.of(plan, result, SmallTown.DEFICITS, Protector.CHOOSING).figures();
      Statements statements = Statements.of(plan, published, result.directory().organizations());
      PackedBytes packed = new PackedBytes(64);
      statements.pack(packed);
      Statements kept = Statements.unpack(new PackedReader(packed.toByteArray()));
      Map<List<Object>, Figure> truths = new HashMap<>();
      result.figures().forEach(each -> truths.put(key(each), each));
      for (Figure figure : published) {
        Statement statement = statements.find(figure);
        assertEquals(statement, kept.find(figure), "seed " + seed + " " + figure);
        Figure truth = truths.get(key(figure));
        boolean isShare = !figure.indicator().equals("m1");
        hidden += isShare && figure.flag() == ObservationFlag.HIDDEN ? 1 : 0;
        if (statement != null) {
          told++;
          long part = truth == null ? 0 : truth.numerator();
          long whole = truth == null ? 0 : truth.denominator();
          String at = "seed " + seed + " " + figure + " " + statement;
          assertTrue(statement.persons() == null || part <= statement.persons(), at);
          assertTrue(statement.group() == null || whole == statement.group(), at);
          assertTrue(statement.most() == null || statement.most().compare(part, whole) <= 0, at);
          assertTrue(statement.least() == null || statement.least().compare(part, whole) >= 0, at);
        }
      }
    }
    assertTrue(2 * told >= hidden, told + " of " + hidden);
  }

  @Test
  void whatIsTooNarrowIsNotTold() {
    List<Figure> published = new ArrayList<>();
    Figure hidden = share(Breakdown.SUBJECT, "история", 1, 4).hidden();
    published.add(share(Breakdown.TOTAL, "", 12, 40));
    published.add(share(Breakdown.SUBJECT, "математика", 8, 20));
    published.add(hidden);
    published.add(share(Breakdown.SUBJECT, "биология", 3, 16).hidden());
    assertEquals("не больше 4 человек", told(published, hidden));

    published.set(1, share(Breakdown.SUBJECT, "математика", 10, 20));
    assertEquals("", told(published, hidden));
  }

  @Test
  void aGroupThatFollowsIsToldWithAPartOfItUnlessItIsSmall() {
    Figure hidden = share(Breakdown.SUBJECT, "история", 1, 12).hidden();
    Figure other = share(Breakdown.SUBJECT, "биология", 3, 16).hidden();
    List<Figure> published = new ArrayList<>();
    published.add(share(Breakdown.TOTAL, "", 12, 48));
    published.add(share(Breakdown.SUBJECT, "математика", 8, 20));
    published.add(hidden);
    published.add(other);
    published.add(share("same", Breakdown.SUBJECT, "история", 6, 12));
    published.add(share("same", Breakdown.SUBJECT, "математика", 10, 20));
    published.add(share("same", Breakdown.SUBJECT, "биология", 2, 16).hidden());
    assertEquals("не больше трети из 12 человек", told(published, hidden));
    assertEquals("не больше четверти из 16 человек", told(published, other));

    published.set(4, share("same", Breakdown.SUBJECT, "история", 2, 4));
    assertEquals("", told(published, hidden));
  }

  @Test
  void ofAYearThatIsNotSettledNothingIsTold() {
    Figure hidden = share(Breakdown.SUBJECT, "история", 1, 4).hidden();
    List<Figure> published =
        List.of(
            share(Breakdown.TOTAL, "", 12, 40).marked(ObservationFlag.PROVISIONAL),
            share(Breakdown.SUBJECT, "математика", 8, 20),
            hidden,
            share(Breakdown.SUBJECT, "биология", 3, 16).hidden());
    assertEquals("", told(published, hidden));
  }

  @Test
  void rowsThatContradictEachOtherTellNothing() {
    Figure hidden = share(Breakdown.SUBJECT, "история", 1, 4).hidden();
    List<Figure> published =
        List.of(
            share(Breakdown.TOTAL, "", 7, 40),
            share(Breakdown.SUBJECT, "математика", 8, 20),
            hidden,
            share(Breakdown.SUBJECT, "биология", 3, 16).hidden());
    assertEquals("", told(published, hidden));
  }

  @Test
  void theTableOfStatementsHasARowForEachThatIsTold() throws IOException {
    Figure hidden = share(Breakdown.SUBJECT, "история", 1, 4).hidden();
    List<Figure> published =
        List.of(
            share(Breakdown.TOTAL, "", 12, 40),
            share(Breakdown.SUBJECT, "математика", 8, 20),
            hidden,
            share(Breakdown.SUBJECT, "биология", 3, 16).hidden());
    List<List<?>> rows = new ArrayList<>();
    StatementTable.write(published, Statements.of(PLAN, published, List.of()), rows::add);
    assertEquals(
        List.of(
            List.of(SmallTown.SLUG, "k1", YEAR, "subject", "история", "не больше 4 человек"),
            List.of(SmallTown.SLUG, "k1", YEAR, "subject", "биология", "не больше 4 человек")),
        rows);
  }

  @Test
  void aShownFigureHasNoStatement() {
    Figure shown = share(Breakdown.TOTAL, "", 12, 40);
    assertNull(Statements.of(PLAN, List.of(shown), List.of()).find(shown));
    assertNull(Statements.NONE.find(null));
  }
}
