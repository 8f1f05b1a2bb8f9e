package org.metodportal.page.selection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.indicator.Breakdown;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.opendata.Edition;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.TableFormat;

/** Makes the page on which a visitor puts a table together. */
public final class SelectionSection {
  /** The page; absent from a portal without figures. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.TABLE,
          MenuEntry.NONE,
          SearchKind.PORTAL,
          PortalModel::hasFigures,
          frames -> Stream.of(of(frames)));

  private SelectionSection() {}

  private static SelectionPage of(Frames frames) {
    Address address = SiteMap.TABLE;
    PortalModel model = frames.model();
    List<SelectionPage.Choice> breakdowns = new ArrayList<>();
    breakdowns.add(new SelectionPage.Choice(Breakdown.TOTAL.key(), "Вся территория"));
    for (Breakdown each : Breakdown.shown()) {
      breakdowns.add(new SelectionPage.Choice(each.key(), each.title()));
    }
    return new SelectionPage(
        frames.ofPortal(
            address,
            "Своя таблица",
            "Выберите территории, показатели, организации, годы и разрез: получится таблица, файл"
                + " для Excel и ссылка на неё.",
            new Frames.Step("Своя таблица", address)),
        Stream.of("table-rows.js", "table-page.js")
            .map(name -> address.linkTo(SiteMap.ASSETS.file(name)))
            .toList(),
        model.territories().stream()
            .filter(results -> !results.figures().isEmpty())
            .map(
                results ->
                    new SelectionPage.Place(
                        results.slug(),
                        results.territory().name(),
                        address.linkTo(SelectionCatalogue.address(results.slug()))))
            .toList(),
        breakdowns,
        model.territories().stream()
            .flatMap(results -> results.figures().stream().map(figure -> figure.year()))
            .distinct()
            .sorted()
            .toList(),
        words(model),
        address.linkTo(Address.HOME.file("status.json")),
        Stream.of(TableFormat.values())
            .map(
                format ->
                    new Link(
                        "Все показатели всех территорий " + format.purpose() + ", " + format,
                        address.linkTo(
                            SiteMap.OPEN_DATA.file(format.fileName(FigureTable.TABLE.name())))))
            .toList());
  }

  /** Words for codes, and where the table stands as earlier releases brought it. */
  private static String words(PortalModel model) {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    SelectionCatalogue.putFlags(words);
    ObjectNode breakdowns = words.putObject("breakdowns");
    for (Breakdown each : Breakdown.values()) {
      breakdowns.put(each.key(), each.words());
    }
    ObjectNode editions = words.putObject("editions");
    String table = TableFormat.CSV.fileName(FigureTable.TABLE.name());
    for (Edition edition : model.editions()) {
      editions.put(
          edition.id(), SiteMap.TABLE.linkTo(SiteMap.EDITIONS.folder(edition.id()).file(table)));
    }
    return words.toString();
  }
}
