package org.metodportal.content.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * The act of Kaspiysk has the number 3.3.1 twice: for the council and for the pairs of teachers.
 */
final class RepeatedNumbersTest {
  private static final Regulation ACT = act();
  private static final References REFERENCES = References.to(ACT);

  private static Regulation act() {
    try {
      RegulationEditions editions =
          RegulationReader.read(
              Path.of("..", "content"), "content", "kaspiysk", new ProblemReport());
      assertNotNull(editions);
      return editions.inForce();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> anchors(String words) {
    return REFERENCES.named(words).stream().map(Place::anchor).toList();
  }

  @Test
  void whichOfTheTwoIsToldInBrackets() {
    assertEquals(anchors("п. 3.3.1"), anchors("п. 3.3.1 (первый)"));
    assertEquals(1, anchors("п. 3.3.1 (второй)").size());
    assertFalse(anchors("п. 3.3.1").equals(anchors("п. 3.3.1 (второй)")));
    assertEquals(List.of(), anchors("п. 3.3.1 (третий)"));
    Reference second = REFERENCES.in("см. п. 3.3.1 (второй) акта", "").get(0);
    assertEquals(
        "п. 3.3.1 (второй)", "см. п. 3.3.1 (второй) акта".substring(second.start(), second.end()));
  }

  @Test
  void numberThatStandsTwiceMustSayWhich() {
    assertTrue(REFERENCES.isAmbiguous("п. 3.3.1"));
    assertFalse(REFERENCES.isAmbiguous("п. 3.3.1 (второй)"));
    assertFalse(REFERENCES.isAmbiguous("п. 3.3.2"));

    ProblemReport report = new ProblemReport();
    CitedPlaces places = new CitedPlaces(ACT, "kaspiysk", report);
    SourcePosition position = SourcePosition.of("content/kaspiysk/structure.yaml", 7, 13);
    assertNotNull(places.find("п. 3.3.1 (второй)", position));
    assertNull(places.find("п. 3.3.1", position));
    assertEquals(
        List.of(
            "content/kaspiysk/structure.yaml:7:13: Номер «п. 3.3.1» стоит в документе дважды:"
                + " непонятно, какой пункт имеется в виду. Напишите, какой: «п. 3.3.1 (первый)» или"
                + " «п. 3.3.1 (второй)»."),
        report.sorted().stream().map(each -> each.toString().replace('\u00a0', ' ')).toList());
  }
}
