package org.metodportal.content.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.problem.ProblemReport;

/** The five acts and their glossaries as they are shipped. */
class RealGlossariesTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final List<String> TERRITORIES =
      List.of("kaspiysk", "kirov", "krasnogvardeysky", "oktyabrsky", "totsky");

  private final ProblemReport report = new ProblemReport();

  @Test
  void areReadWithoutProblemsBecauseOdditiesOfTheActsAreRemarked() throws Exception {
    for (String territory : TERRITORIES) {
      Regulation regulation = editions(territory).inForce();
      Glossary glossary = GlossaryReader.read(CONTENT, "content", territory, regulation, report);
      assertNotNull(glossary);
      report.addAll(UnusedTerms.of(glossary, regulation, territory));
    }
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void everyTermHasItsPlaceInTheAct() throws Exception {
    Map<String, Integer> sizes = new HashMap<>();
    for (String territory : TERRITORIES) {
      Glossary glossary =
          GlossaryReader.read(CONTENT, "content", territory, editions(territory).inForce(), report);
      assertNotNull(glossary);
      sizes.put(territory, glossary.terms().size());
      Set<String> anchors = new HashSet<>();
      for (Term term : glossary.terms()) {
        assertNotNull(term.place(), term.name());
        assertTrue(anchors.add(term.anchor()), term.anchor());
      }
    }
    assertEquals(
        Map.of("kaspiysk", 23, "kirov", 18, "krasnogvardeysky", 20, "oktyabrsky", 38, "totsky", 7),
        sizes);
  }

  @Test
  void theNumberThatAnActRepeatsKeepsBothItsPlaces() throws Exception {
    List<String> repeated = new ArrayList<>();
    editions("kaspiysk")
        .inForce()
        .eachDivision(
            division -> {
              for (Clause clause : Regulation.allClauses(division.pieces())) {
                if (clause.number().plain().equals("3.3.1")) {
                  repeated.add(clause.anchor());
                }
              }
            });
    assertEquals(List.of("p-3.3.1", "p-3.3.1-2"), repeated);
  }

  @Test
  void everyActIsShownAsAdoptedAndNoOtherEditionStandsAtItsAddress() throws Exception {
    for (String territory : TERRITORIES) {
      RegulationEditions editions = editions(territory);
      assertNull(editions.earlier(), territory);
      assertEquals(1, editions.inForce().editions().size(), territory);
    }
  }

  private RegulationEditions editions(String territory) throws Exception {
    RegulationEditions editions = RegulationReader.read(CONTENT, "content", territory, report);
    assertNotNull(editions);
    return editions;
  }
}
