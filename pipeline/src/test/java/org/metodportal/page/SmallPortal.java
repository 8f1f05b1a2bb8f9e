package org.metodportal.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.concept.ConceptReader;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.synonym.Synonyms;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ChangeKind;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.PublishedTable;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.page.portal.ChangesSection;
import org.metodportal.page.roadmap.RoadmapTable;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;

/** A small portal with every kind of value, reason and table; all of it is made up. */
public final class SmallPortal {
  private SmallPortal() {}

  /** Every page of the small portal, with two releases that changed something. */
  public static Stream<Page> pages() {
    return Stream.concat(
        Pages.of(model()),
        Stream.of(
            ChangesSection.of(
                new Frames(model(), Pages.SECTIONS),
                List.of(
                    new ReleaseChanges(
                        "2026-03-01-01",
                        LocalDate.of(2026, 3, 1),
                        List.of(
                            new Change(ChangeKind.PATCH, "Изменён текст страницы «Термины»", ""),
                            new Change(ChangeKind.MINOR, "Новая страница «К1»", "/kirov/")))))));
  }

  /** Two territories: one with targets of every year, one with named years and no data yet. */
  public static PortalModel model() {
    return new PortalModel(
        new PortalDescription(
            "Методпортал: поддержка профессионального роста педагогов",
            "Методпортал",
            "https://metodportal.example/",
            "Методический центр (вымышленный)",
            List.of("Приёмная центра: понедельник — пятница, 9:00–17:00"),
            true),
        LocalDate.of(2024, 11, 21),
        List.of(SmallTerritories.kirov(), SmallTerritories.oktyabrsky(), SmallTerritories.totsky()),
        List.of(
            published(FigureTable.TABLE, 1_234_567),
            published(RoadmapTable.TABLE, 56_789),
            new PublishedFile("datapackage.json", "Описание набора данных", "JSON", 4321)),
        DeficitReader.read(Path.of("..", "content"), "content", new ProblemReport()),
        ConceptReader.read(Path.of("..", "content"), "content", new ProblemReport()),
        List.of(edition("2024-11-20-01", 1), edition("2024-10-02-01", 0)),
        new Synonyms(List.of(List.of("вакансии", "свободные места")), List.of("где")));
  }

  private static PublishedFile published(PublishedTable table, long bytes) {
    LocalDate day = LocalDate.of(2024, 11, 20);
    return new PublishedFile(
        table.fileName(),
        table.title(),
        "CSV",
        bytes,
        new DataSet(
            table,
            "metodportal-" + table.name(),
            LocalDate.of(2024, 10, 2),
            day,
            LocalDate.of(2024, 10, 2),
            LocalDate.of(2024, 12, 31),
            List.of(new DataSet.Version(day, LocalDate.of(2024, 10, 2)))),
        List.of(
            new PublishedFile(
                TableFormat.XLSX.fileName(table.name()), table.title(), "XLSX", bytes / 2)));
  }

  /** Totals of an indicator that is shown and of one that is not any more. */
  private static Edition edition(String id, long more) {
    return new Edition(
        id,
        LocalDate.parse(id.substring(0, 10)),
        List.of(new Edition.Table("indicators.csv", "Показатели", 1_234_567 + more)),
        List.of(
            SmallFigures.share(
                "kirov",
                "k1",
                2023,
                Breakdown.TOTAL,
                "",
                18 + more,
                240,
                null,
                ObservationFlag.NONE),
            SmallFigures.share(
                "kirov", "k1", 2024, Breakdown.TOTAL, "", 0, 0, null, ObservationFlag.HIDDEN),
            SmallFigures.value("gone", "g1", 2024, null, "3.5", null)));
  }
}
