package org.metodportal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.page.text.RussianDates;

/** Makes the frame of each page; knows the map of the site. */
final class Frames {
  static final Address OPEN_DATA = Address.HOME.folder("open-data");
  static final Address ABOUT = Address.HOME.folder("about");
  static final Address CHANGES = Address.HOME.folder("changes");
  static final Address FEED = Address.HOME.file("feed.atom");
  static final Address SEARCH = Address.HOME.folder("search");
  static final Address NOT_FOUND = Address.HOME.file("404.html");

  static final Address ASSETS = Address.HOME.folder("assets");
  private static final String PORTAL_ACCENT = "portal";

  private final PortalModel model;
  private final String dataDates;

  Frames(PortalModel model) {
    this.model = model;
    this.dataDates = dataDates(model);
  }

  /** A step of the way from the home page. */
  record Step(String text, Address address) {}

  static Address territory(TerritoryResults results) {
    return Address.HOME.folder(results.territory().slug());
  }

  static Address monitoring(TerritoryResults results) {
    return territory(results).folder("monitoring");
  }

  static Address indicator(TerritoryResults results, String code) {
    return monitoring(results).folder(code);
  }

  /** Full address, for citations and search engines. */
  String fullAddress(Address address) {
    return model.portal().baseUrl() + address.path();
  }

  /** A link of the error page, which is shown at any address: from the root of the host. */
  String rootLink(Address target) {
    String path = URI.create(model.portal().baseUrl()).getPath();
    return (path == null ? "" : path) + target.path();
  }

  /**
   * The frame of a page of the portal or of a territory.
   *
   * @param results null outside of a territory
   * @param way from the home page, which is left out, to the page itself
   */
  Frame of(
      Address address,
      String heading,
      String description,
      @Nullable TerritoryResults results,
      List<Step> way) {
    boolean lost = address.equals(NOT_FOUND);
    List<Link> sections = new ArrayList<>();
    String title = heading;
    if (results != null) {
      sections.add(link(address, "Обзор", territory(results)));
      sections.add(link(address, "Показатели", monitoring(results)));
      sections.add(link(address, "Меры", MeasuresPages.address(results)));
      String slug = results.territory().slug();
      TerritoryTexts texts = results.texts();
      if (texts.regulation() != null) {
        sections.add(link(address, "Положение", RegulationPages.address(slug)));
      }
      if (texts.roadmap() != null) {
        sections.add(link(address, "Дорожная карта", RoadmapPages.address(slug)));
      }
      if (texts.structure() != null) {
        sections.add(link(address, "Структура", StructurePages.address(slug)));
      }
      if (!results.programmes().isEmpty()) {
        sections.add(link(address, "Программы", ProgrammePages.address(slug)));
      }
      if (texts.glossary() != null) {
        sections.add(link(address, "Термины", GlossaryPages.address(slug)));
      }
      if (!texts.practices().isEmpty()) {
        sections.add(link(address, "Практики", PracticeFacet.TERRITORY.address(slug)));
      }
      String name = results.territory().name();
      title = heading.equals(name) ? heading : heading + " — " + name;
    }
    String portal = model.portal().shortTitle();
    List<Link> territories = new ArrayList<>();
    for (TerritoryResults each : model.territories()) {
      territories.add(link(address, each.territory().name(), territory(each)));
    }
    return new Frame(
        address,
        title,
        heading.equals(model.portal().title()) ? heading : title + " — " + portal,
        description,
        lost ? "" : fullAddress(address),
        results == null ? PORTAL_ACCENT : results.territory().accent(),
        portal,
        href(address, Address.HOME),
        href(address, ASSETS.file("portal.css")),
        href(address, ASSETS.file("icon.svg")),
        href(address, FEED),
        href(address, CHANGES),
        lost ? "" : StructuredData.of(this, model, address, heading, description, results, way),
        navigation(address),
        results == null ? "" : results.territory().name(),
        List.copyOf(sections),
        breadcrumbs(address, way),
        List.copyOf(territories),
        model.portal().synthetic(),
        model.portal().publisher(),
        results == null ? dataDates : dataDate(results.dataDate()),
        results != null && results.stale());
  }

  private List<Link> navigation(Address address) {
    List<Link> links = new ArrayList<>();
    links.add(link(address, "Территории", Address.HOME));
    if (model.territories().stream().anyMatch(each -> !each.texts().practices().isEmpty())) {
      links.add(link(address, "Практики", PracticePages.BANK));
    }
    if (DocumentsPages.any(model)) {
      links.add(link(address, "Документы", DocumentsPages.PORTAL));
    }
    if (ProgrammePages.any(model)) {
      links.add(link(address, "Программы", ProgrammePages.PORTAL));
    }
    if (model.territories().stream().anyMatch(each -> each.texts().glossary() != null)) {
      links.add(link(address, "Термины", GlossaryPages.PORTAL));
    }
    links.add(link(address, "Открытые данные", OPEN_DATA));
    links.add(link(address, "О портале", ABOUT));
    return List.copyOf(links);
  }

  /** A link from one page to another. */
  String href(Address from, Address target) {
    return from.equals(NOT_FOUND) ? rootLink(target) : from.linkTo(target);
  }

  private Link link(Address from, String text, Address target) {
    return new Link(text, href(from, target), from.equals(target));
  }

  private List<Link> breadcrumbs(Address address, List<Step> way) {
    if (way.isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    links.add(link(address, "Главная", Address.HOME));
    for (Step step : way) {
      links.add(link(address, step.text(), step.address()));
    }
    return List.copyOf(links);
  }

  private static String dataDate(@Nullable LocalDate date) {
    return date == null ? "Дата данных не указана." : "Данные на " + RussianDates.full(date);
  }

  /** One date when all territories have it; else the day the portal speaks of. */
  private static String dataDates(PortalModel model) {
    Set<LocalDate> dates = new TreeSet<>();
    boolean known = true;
    for (TerritoryResults results : model.territories()) {
      LocalDate date = results.dataDate();
      if (date == null) {
        known = false;
      } else {
        dates.add(date);
      }
    }
    return known && dates.size() == 1
        ? dataDate(dates.iterator().next())
        : "Портал составлен на "
            + RussianDates.full(model.asOf())
            + " Дата данных указана на страницах территорий.";
  }
}
