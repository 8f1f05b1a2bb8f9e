package org.metodportal.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.document.Document;
import org.metodportal.content.document.DocumentsReader;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.GlossaryReader;
import org.metodportal.content.glossary.TermCycles;
import org.metodportal.content.glossary.UnusedTerms;
import org.metodportal.content.logo.Logo;
import org.metodportal.content.logo.LogoReader;
import org.metodportal.content.own.OwnPage;
import org.metodportal.content.own.OwnPages;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeCards;
import org.metodportal.content.practice.PracticeFolder;
import org.metodportal.content.programme.NamedProgramme;
import org.metodportal.content.programme.ProgrammeNotes;
import org.metodportal.content.regulation.CitedPlaces;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.content.reply.Reply;
import org.metodportal.content.reply.ReplyReader;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapReader;
import org.metodportal.content.structure.Structure;
import org.metodportal.content.structure.StructureReader;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.PracticeCard;

/**
 * What a territory tells in words.
 *
 * @param regulation its act; null when it has none
 * @param glossary its terms; null when it has none
 * @param roadmap its plan of events; null when it has none
 * @param documents documents that it works by
 * @param programmeNotes what editors say of its programmes
 * @param structure who supports teachers in it; null when it does not say
 * @param practices its cards of the bank of practices, by file name
 * @param countedPractices what indicators see of its cards
 * @param pages pages that editors added, in the order of the menu
 * @param replies what its organizations answered to their figures, the newest first
 * @param logo the picture beside its name; null for none
 */
public record TerritoryTexts(
    @Nullable RegulationEditions regulation,
    @Nullable Glossary glossary,
    @Nullable Roadmap roadmap,
    List<Document> documents,
    ProgrammeNotes programmeNotes,
    @Nullable Structure structure,
    List<Practice> practices,
    List<PracticeCard> countedPractices,
    List<OwnPage> pages,
    List<Reply> replies,
    @Nullable Logo logo) {
  /** A territory without texts. */
  public static final TerritoryTexts NONE =
      new TerritoryTexts(
          null, null, null, List.of(), ProgrammeNotes.NONE, null, List.of(), List.of());

  /** Copies the lists. */
  public TerritoryTexts {
    documents = List.copyOf(documents);
    countedPractices = List.copyOf(countedPractices);
    practices = List.copyOf(practices);
    pages = List.copyOf(pages);
    replies = List.copyOf(replies);
  }

  /** Texts without pages of the editors' own and answers of organizations. */
  public TerritoryTexts(
      @Nullable RegulationEditions regulation,
      @Nullable Glossary glossary,
      @Nullable Roadmap roadmap,
      List<Document> documents,
      ProgrammeNotes programmeNotes,
      @Nullable Structure structure,
      List<Practice> practices,
      List<PracticeCard> countedPractices) {
    this(
        regulation,
        glossary,
        roadmap,
        documents,
        programmeNotes,
        structure,
        practices,
        countedPractices,
        List.of(),
        List.of(),
        null);
  }

  /**
   * Reads the texts of a territory; one with a mistake is reported and left out.
   *
   * @param shown the content folder as messages name it
   * @param deficits the codes that cards of practices may name
   * @param words what cards, documents and bodies choose their words from
   * @param day today, the day on which consents of named people are judged
   * @throws IOException when the disk fails
   */
  public static TerritoryTexts read(
      Path content,
      String shown,
      String territory,
      Deficits deficits,
      EditorWords words,
      LocalDate day,
      ProblemReport report)
      throws IOException {
    long errors = report.errors();
    RegulationEditions editions = RegulationReader.read(content, shown, territory, report);
    boolean unread = editions == null && report.errors() > errors;
    Regulation regulation = editions == null ? null : editions.inForce();
    Glossary glossary = GlossaryReader.read(content, shown, territory, regulation, report);
    if (glossary != null) {
      report.addAll(TermCycles.of(glossary, territory));
    }
    if (glossary != null && regulation != null) {
      report.addAll(UnusedTerms.of(glossary, regulation, territory));
    }
    PracticeCards cards =
        PracticeFolder.read(content, shown, territory, regulation, deficits, words, day, report);
    // Of an act that cannot be read its own mistake is told, not every place that refers to it.
    CitedPlaces places =
        new CitedPlaces(regulation, territory, unread ? new ProblemReport() : report);
    Roadmap roadmap = RoadmapReader.read(content, shown, territory, regulation, report);
    ProgrammeNotes programmes = ProgrammeNotes.read(content, shown, territory, deficits, report);
    for (NamedProgramme named : programmes.named()) {
      if (roadmap == null || roadmap.events().stream().noneMatch(named::isNamedBy)) {
        report.add(named.unplanned(territory));
      }
    }
    return new TerritoryTexts(
        editions,
        glossary,
        roadmap,
        DocumentsReader.read(content, shown, territory, places, words.documents(), report),
        programmes,
        StructureReader.read(content, shown, territory, places, words.bodies(), report),
        cards.shown(),
        cards.counted(),
        OwnPages.ofTerritory(content, shown, territory, report),
        ReplyReader.read(content, shown, territory, report),
        LogoReader.ofTerritory(content, shown, territory, report));
  }

  /** The same texts with other cards of practices. */
  public TerritoryTexts with(List<Practice> cards) {
    return new TerritoryTexts(
        regulation,
        glossary,
        roadmap,
        documents,
        programmeNotes,
        structure,
        cards,
        countedPractices,
        pages,
        replies,
        logo);
  }
}
