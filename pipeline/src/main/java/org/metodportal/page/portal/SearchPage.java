package org.metodportal.page.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.selection.SelectionCatalogue;

/**
 * The page of search, with a list of the portal's sections for those whom a script cannot help.
 *
 * @param synonyms groups of words that stand for each other, as JSON
 * @param known what answers to questions about numbers rest on, as JSON
 * @param scripts links to the scripts of the page, in the order in which they run
 * @param places territories by which results are narrowed
 * @param groups the portal's own sections, then those of each territory
 */
public record SearchPage(
    Frame frame,
    String synonyms,
    String known,
    List<String> scripts,
    List<Place> places,
    List<Group> groups)
    implements Page {
  /** The page that every portal has once. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.SEARCH, MenuEntry.NONE, SearchKind.PORTAL, frames -> Stream.of(of(frames)));

  /** A territory: the first folder of its addresses and its name. */
  public record Place(String slug, String name) {}

  /**
   * Sections of the portal or of a territory.
   *
   * @param title name of the territory
   */
  public record Group(String title, List<Link> links) {}

  /** The page's parts are taken from the frames that other pages have. */
  private static SearchPage of(Frames frames) {
    Address address = SiteMap.SEARCH;
    List<Frames.Step> way = List.of(new Frames.Step("Поиск", address));
    Frame frame =
        frames.of(
            address,
            "Поиск",
            "Поиск по документам, планам, показателям и терминам портала; список всех разделов.",
            null,
            way);
    List<Group> groups = new ArrayList<>();
    List<Link> portal = new ArrayList<>();
    portal.add(new Link("Главная", frame.portal().homeHref()));
    frame.portal().navigation().stream()
        .filter(link -> !link.href().equals(frame.portal().homeHref()))
        .forEach(portal::add);
    groups.add(new Group("Весь портал", List.copyOf(portal)));
    for (TerritoryResults results : frames.model().territories()) {
      groups.add(
          new Group(
              results.territory().name(),
              frames.of(address, "Поиск", "", results, way).sections()));
    }
    List<String> scripts =
        Stream.of(
                "russian-words.js",
                "search-spelling.js",
                "search.js",
                "table-rows.js",
                "search-answer.js",
                "search-page.js")
            .map(name -> address.linkTo(SiteMap.ASSETS.file(name)))
            .toList();
    return new SearchPage(
        frame,
        SearchSynonyms.json(frames.model()),
        SelectionCatalogue.known(frames.model(), address),
        scripts,
        frames.model().territories().stream()
            .map(results -> new Place(results.slug(), results.territory().name()))
            .toList(),
        List.copyOf(groups));
  }
}
