package org.metodportal.page.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Figure;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.LazyConcatenation;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianSize;

/** Makes the pages of the editions of the public figures. */
public final class EditionPageBuilder {
  private final PortalModel model;
  private final Frames frames;

  public EditionPageBuilder(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
  }

  /** The page of an edition, by the id of its release. */
  public static Address address(String id) {
    return SiteMap.EDITIONS.folder(id);
  }

  /** The place of an indicator on the page of an edition. */
  public static String anchor(String territory, String indicator) {
    return territory + "-" + indicator;
  }

  /** Where the figures of an indicator stay as they are now; null when editions are not kept. */
  public static @Nullable Permanent permanent(PortalModel model, IndicatorDefinition definition) {
    if (model.editions().isEmpty()) {
      return null;
    }
    Edition edition = model.editions().get(0);
    return new Permanent(
        edition.id(),
        address(edition.id()),
        edition.shows(definition.territory(), definition.code())
            ? "#" + anchor(definition.territory(), definition.code())
            : "");
  }

  /**
   * A permanent place of figures.
   *
   * @param id id of the release that brought them
   * @param address its page
   * @param place ending of the link with «#»; empty when it is the page itself
   */
  public record Permanent(String id, Address address, String place) {}

  /** The list, then every edition, the newest first; none when they are not kept. */
  public Stream<Page> all() {
    return model.editions().isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(list()), LazyConcatenation.of(model.editions(), one -> Stream.of(page(one))));
  }

  private Page list() {
    List<EditionsPage.Entry> entries = new ArrayList<>();
    for (Edition edition : model.editions()) {
      entries.add(
          new EditionsPage.Entry(
              edition.id(),
              RussianDates.full(edition.date()),
              SiteMap.EDITIONS.linkTo(address(edition.id())),
              tables(edition, SiteMap.EDITIONS)));
    }
    return new EditionsPage(
        frames.ofPortal(
            SiteMap.EDITIONS,
            "Прежние числа",
            "Числа портала, как их опубликовали выпуски: таблицы каждого выпуска по постоянному"
                + " адресу.",
            new Frames.Step("Открытые данные", SiteMap.OPEN_DATA),
            new Frames.Step("Прежние числа", SiteMap.EDITIONS)),
        List.copyOf(entries),
        SiteMap.EDITIONS.linkTo(SiteMap.CHANGES),
        SiteMap.EDITIONS.linkTo(SiteMap.OPEN_DATA));
  }

  private Page page(Edition edition) {
    Address address = address(edition.id());
    String date = RussianDates.full(edition.date());
    return new EditionPage(
        frames.ofPortal(
            address,
            "Числа выпуска " + edition.id(),
            "Показатели всех территорий, как их опубликовал выпуск "
                + edition.id()
                + " на "
                + date
                + " Таблицы и значения по годам.",
            new Frames.Step("Открытые данные", SiteMap.OPEN_DATA),
            new Frames.Step("Прежние числа", SiteMap.EDITIONS),
            new Frames.Step("Выпуск " + edition.id(), address)),
        edition.id(),
        date,
        edition.equals(model.editions().get(0)),
        address.linkTo(SiteMap.EDITIONS),
        tables(edition, address),
        territories(edition, address),
        model.portal().title()
            + " : числа выпуска "
            + edition.id()
            + ". — URL: "
            + frames.fullAddress(address));
  }

  private static List<EditionPage.Table> tables(Edition edition, Address from) {
    Address address = address(edition.id());
    return edition.files().stream()
        .map(
            table ->
                new EditionPage.Table(
                    from.linkTo(address.file(table.name())),
                    table.title(),
                    RussianSize.of(table.bytes())))
        .toList();
  }

  private List<EditionPage.Territory> territories(Edition edition, Address address) {
    Map<String, Map<String, Map<Integer, Figure>>> byTerritory = new LinkedHashMap<>();
    for (Figure total : edition.totals()) {
      byTerritory
          .computeIfAbsent(total.territory(), slug -> new TreeMap<>(NameOrder.COMPARATOR))
          .computeIfAbsent(total.indicator(), code -> new TreeMap<>())
          .put(total.year(), total);
    }
    List<EditionPage.Territory> territories = new ArrayList<>();
    byTerritory.forEach((slug, rows) -> territories.add(territory(slug, rows, address)));
    return List.copyOf(territories);
  }

  private EditionPage.Territory territory(
      String slug, Map<String, Map<Integer, Figure>> byIndicator, Address address) {
    TerritoryResults results =
        model.territories().stream()
            .filter(each -> each.territory().slug().equals(slug))
            .findFirst()
            .orElse(null);
    NavigableSet<Integer> years = new TreeSet<>();
    byIndicator.values().forEach(figures -> years.addAll(figures.keySet()));
    List<EditionPage.Row> rows = new ArrayList<>();
    byIndicator.forEach(
        (code, figures) -> {
          IndicatorDefinition page = page(results, code);
          IndicatorDefinition other = page == null ? null : page.second();
          IndicatorDefinition second = other != null && other.code().equals(code) ? other : null;
          rows.add(
              new EditionPage.Row(
                  anchor(slug, code),
                  code,
                  page == null
                      ? ""
                      : page.shortTitle()
                          + (second == null ? "" : ", если считать " + second.reading()),
                  page == null ? "" : address.linkTo(SiteMap.indicator(slug, page.code())),
                  years.stream()
                      .map(year -> cell(figures.get(year), second == null ? page : second))
                      .toList()));
        });
    return new EditionPage.Territory(
        slug,
        results == null ? slug : results.territory().name(),
        List.copyOf(years),
        List.copyOf(rows));
  }

  /** The indicator whose page shows the code, as its own or its second reading's; null for none. */
  private static @Nullable IndicatorDefinition page(
      @Nullable TerritoryResults results, String code) {
    return results == null
        ? null
        : results.definitions().stream()
            .filter(
                each ->
                    TerritoryPlan.withSecondReadings(List.of(each)).stream()
                        .anyMatch(counted -> counted.code().equals(code)))
            .findFirst()
            .orElse(null);
  }

  private static Cell cell(@Nullable Figure figure, @Nullable IndicatorDefinition definition) {
    return definition == null
        ? Cell.value(figure, RussianNumbers::decimal)
        : Cell.value(figure, ValueWords.of(definition)::compact);
  }
}
