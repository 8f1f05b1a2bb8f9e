package org.metodportal.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.indicator.Figure;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.page.PublishedFile;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.practice.PracticeTable;
import org.metodportal.page.roadmap.RoadmapPages;
import org.metodportal.page.roadmap.RoadmapTable;
import org.metodportal.page.staffing.CountFiles;

/**
 * The tables for anyone to use, with the description of their columns.
 *
 * @param asOf the day for which statuses are said
 * @param folder where they are written
 */
public record OpenData(PortalDescription portal, LocalDate asOf, Path folder) {
  /** Name of the table of figures. */
  public static final String INDICATORS = "indicators.csv";

  /**
   * Writes them all.
   *
   * @param figures the public figures of all territories, in their order
   * @return the files in the order of the page
   * @throws IOException when the machine fails
   */
  public List<PublishedFile> write(
      List<Figure> figures, PracticeBank practices, List<TerritoryResults> territories)
      throws IOException {
    Files.createDirectories(folder);
    List<TerritoryMonitoring> monitoring =
        territories.stream().map(TerritoryResults::monitoring).toList();
    List<PublishedFile> files = new ArrayList<>();
    IndicatorTable.writePublic(figures, folder.resolve(INDICATORS));
    files.add(file(INDICATORS, "Показатели: значения по территориям, годам и разрезам", "CSV"));
    if (!practices.entries().isEmpty()) {
      Files.writeString(
          folder.resolve(PracticeTable.FILE), PracticeTable.of(practices, portal.baseUrl()));
      files.add(file(PracticeTable.FILE, "Банк практик: одна строка на карточку", "CSV"));
    }
    Files.writeString(
        folder.resolve(RoadmapPages.TABLE), RoadmapTable.of(roadmaps(territories), asOf));
    files.add(
        file(
            RoadmapPages.TABLE,
            "Дорожные карты: мероприятия всех территорий со сроками и статусами",
            "CSV"));
    MonitoringTables.writeStatuses(monitoring, folder.resolve(MonitoringTables.STATUSES));
    files.add(
        file(
            MonitoringTables.STATUSES,
            "Статусы показателей по годам: код, слова, цель, прогноз",
            "CSV"));
    MonitoringTables.writeClusters(monitoring, folder.resolve(MonitoringTables.CLUSTERS));
    files.add(
        file(
            MonitoringTables.CLUSTERS,
            "Группы организаций: индекс и расстояние до следующей группы",
            "CSV"));
    CountTables.write(
        territories.stream()
            .map(each -> new CountTables.Source(each.slug(), each.counts(), each.programmes()))
            .toList(),
        folder);
    files.add(
        file(
            CountFiles.STAFFING,
            "Кадры: педагоги по возрасту, стажу, категории, профилю и свободные места",
            "CSV"));
    files.add(
        file(CountFiles.COMPLETIONS, "Программы: сколько человек прошли обучение по годам", "CSV"));
    files.add(
        file(CountFiles.DEFICITS, "Дефициты: как часто их находит диагностика по годам", "CSV"));
    DataPackage.write(folder, portal.shortTitle(), asOf, portal.baseUrl(), portal.synthetic());
    files.add(file(DataPackage.FILE, "Описание таблиц и их столбцов (Data Package)", "JSON"));
    return files;
  }

  private PublishedFile file(String name, String title, String kind) throws IOException {
    return new PublishedFile(name, title, kind, Files.size(folder.resolve(name)));
  }

  private static List<Roadmap> roadmaps(List<TerritoryResults> territories) {
    List<Roadmap> roadmaps = new ArrayList<>();
    for (TerritoryResults territory : territories) {
      Roadmap roadmap = territory.texts().roadmap();
      if (roadmap != null) {
        roadmaps.add(roadmap);
      }
    }
    return roadmaps;
  }
}
