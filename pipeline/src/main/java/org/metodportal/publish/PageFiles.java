package org.metodportal.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.document.Attachment;
import org.metodportal.content.document.Document;
import org.metodportal.content.logo.Logo;
import org.metodportal.content.practice.Picture;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.indicator.IndicatorDownload;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.practice.PracticeEntry;
import org.metodportal.page.practice.PracticeFeed;
import org.metodportal.page.result.ChartDrawing;
import org.metodportal.page.roadmap.RoadmapCalendar;
import org.metodportal.page.roadmap.RoadmapSection;
import org.metodportal.page.roadmap.RoadmapTable;
import org.metodportal.page.selection.SelectionCatalogue;
import org.metodportal.publish.disk.Archive;

/**
 * The files that pages link to and that lie beside them: calendars, tables, feeds, attachments.
 *
 * @param asOf the day for which statuses of events are said
 * @param writer the writer of the pages
 * @param folder the public folder; the pages are in it already
 */
public record PageFiles(PortalDescription portal, LocalDate asOf, SiteWriter writer, Path folder) {
  /**
   * Writes them.
   *
   * @param territories all of them, whose attached files are copied
   * @param moved those whose tables, plans and drawings the folder does not hold yet
   * @throws IOException when the machine fails
   */
  public void write(
      List<TerritoryResults> territories, List<TerritoryResults> moved, PracticeBank practices)
      throws IOException {
    Parallel.each(
        moved,
        territory -> {
          writeRoadmap(territory);
          writeIndicators(territory);
          writeSelection(territory);
          return territory;
        });
    for (TerritoryResults territory : territories) {
      copyDocuments(territory); // a file of the same name may hold something else
    }
    writePractices(practices);
    if (portal.logo() != null) {
      copy(portal.logo().source(), SiteMap.logo(portal.logo().name()).under(folder));
    }
  }

  /** The plan of a territory as a calendar, where its terms name days, and as a table. */
  private void writeRoadmap(TerritoryResults territory) throws IOException {
    Roadmap roadmap = territory.texts().roadmap();
    if (roadmap == null) {
      return;
    }
    String slug = territory.territory().slug();
    Path own = SiteMap.territory(slug).under(folder);
    String calendar =
        RoadmapCalendar.of(
            roadmap,
            territory.territory().name(),
            portal.baseUrl() + SiteMap.roadmap(slug).path(),
            asOf);
    if (!calendar.isEmpty()) {
      Files.writeString(own.resolve(RoadmapSection.CALENDAR), calendar);
    }
    Files.writeString(own.resolve(RoadmapSection.TABLE), RoadmapTable.of(roadmap, asOf));
  }

  /** The public figures of each indicator, beside its page. */
  private void writeIndicators(TerritoryResults territory) throws IOException {
    for (IndicatorDefinition definition : territory.definitions()) {
      IndicatorDownload download = new IndicatorDownload(territory, definition);
      writer
          .files()
          .put(folder, download.paths(), download.madeOf(portal, asOf), () -> write(download));
    }
  }

  private void write(IndicatorDownload download) throws IOException {
    for (TableFormat format : TableFormat.values()) {
      download.write(
          format, folder.resolve(download.path(IndicatorDownload.table(format))), portal);
    }
    IndicatorDownload second = download.second();
    if (second != null) {
      second.write(TableFormat.CSV, folder.resolve(download.path(second.table())), portal);
    }
    Files.write(folder.resolve(download.path(IndicatorDownload.JSON)), download.json());
    Files.write(folder.resolve(download.path(IndicatorDownload.CUBES)), download.cubes(portal));
    ChartDrawing drawing = download.drawing(portal);
    if (drawing != null) {
      Path file = folder.resolve(download.path(IndicatorDownload.SVG));
      try (Writer out = Files.newBufferedWriter(file)) {
        writer.renderer().render(drawing, out);
      }
    }
    Files.writeString(
        folder.resolve(download.path(IndicatorDownload.NOTE)), download.note(portal, asOf));
    Archive.write(
        folder.resolve(download.path(IndicatorDownload.ARCHIVE)), IndicatorDownload.packed());
  }

  /** What the page of own tables reads beside the tables of indicators. */
  private void writeSelection(TerritoryResults territory) throws IOException {
    if (territory.figures().isEmpty()) {
      return;
    }
    Files.write(
        SelectionCatalogue.address(territory.slug()).under(folder),
        SelectionCatalogue.of(territory));
  }

  /** The picture and the files of documents, as the territory's editors put them. */
  private void copyDocuments(TerritoryResults territory) throws IOException {
    Logo logo = territory.texts().logo();
    if (logo != null) {
      Path file = SiteMap.file(territory.slug(), logo.name()).under(folder);
      Files.createDirectories(file.getParent());
      copy(logo.source(), file);
    }
    for (Document document : territory.texts().documents()) {
      Attachment attachment = document.attachment();
      if (attachment != null) {
        Path file = SiteMap.file(territory.slug(), attachment.name()).under(folder);
        Files.createDirectories(file.getParent());
        copy(attachment.source(), file);
      }
    }
  }

  /** The feed of the bank of practices, and the files that come with its cards. */
  private void writePractices(PracticeBank practices) throws IOException {
    if (practices.entries().isEmpty()) {
      return;
    }
    Files.writeString(
        SiteMap.PRACTICE_FEED.under(folder), PracticeFeed.of(practices, portal).xml());
    for (PracticeEntry entry : practices.entries()) {
      for (Practice.Attachment attachment : entry.practice().attachments()) {
        copy(attachment.source(), entry.address().file(attachment.name()).under(folder));
      }
      for (Picture picture : entry.practice().pictures()) {
        copy(picture.source(), entry.address().file(picture.name()).under(folder));
      }
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
