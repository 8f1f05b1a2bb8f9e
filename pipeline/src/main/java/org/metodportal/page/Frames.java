package org.metodportal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.logo.Logo;
import org.metodportal.content.own.OwnPage;
import org.metodportal.page.text.RussianDates;

/** Makes the frame of each page. */
public final class Frames {
  private static final String PORTAL_ACCENT = "portal";

  private final PortalModel model;
  private final String dataDates;
  private final Comparisons comparisons;
  private final List<PortalSection> menu;
  private final Map<String, List<TerritorySection>> menus = new HashMap<>();
  private final Map<String, OrganizationAddresses> organizations = new HashMap<>();
  private final Map<String, String> footAnchors;
  private final Map<Step, String> names = new HashMap<>();

  /**
   * Frames of a portal.
   *
   * @param sections what menus are made of
   */
  public Frames(PortalModel model, SiteSections sections) {
    this.model = model;
    this.menu = sections.menu(model);
    menu.forEach(
        section -> names.put(new Step(section.menu().title(), section.address()), name(section)));
    this.dataDates = dataDates(model);
    this.comparisons = Comparisons.of(model);
    this.footAnchors = model.portal().about().footAnchors();
    for (TerritoryResults results : model.territories()) {
      organizations.put(results.slug(), OrganizationAddresses.of(results.organizations().values()));
      List<TerritorySection> ofTerritory = sections.menu(results);
      menus.put(results.slug(), ofTerritory);
      for (TerritorySection section : ofTerritory) {
        Step usual = new Step(section.menu().title(), section.address().apply(results.slug()));
        names.put(usual, name(section));
      }
    }
  }

  /** A step of the way from the home page. */
  public record Step(String text, Address address) {}

  /** The profile of an organization, by its identifier as published; null when it has none. */
  public @Nullable Address organization(String territory, String identifier) {
    OrganizationAddresses addresses = organizations.get(territory);
    return addresses == null ? null : addresses.profile(territory, identifier);
  }

  /** What the pages show. */
  public PortalModel model() {
    return model;
  }

  /** What territories can be compared by. */
  public Comparisons comparisons() {
    return comparisons;
  }

  /** Full address, for citations and search engines. */
  public String fullAddress(Address address) {
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
  public Frame of(
      Address address,
      String heading,
      String description,
      @Nullable TerritoryResults results,
      List<Step> way) {
    boolean lost = address.equals(SiteMap.NOT_FOUND);
    List<Link> sections = new ArrayList<>();
    String title = heading;
    if (results != null) {
      for (TerritorySection section : menus.getOrDefault(results.slug(), List.of())) {
        sections.add(link(address, name(section), section.address().apply(results.slug())));
      }
      for (OwnPage page : results.texts().pages()) {
        if (!page.menu().isEmpty()) {
          sections.add(link(address, page.menu(), SiteMap.own(page)));
        }
      }
      String name = results.territory().name();
      title = heading.equals(name) ? heading : heading + " — " + name;
    }
    String portal = model.portal().shortTitle();
    List<Link> territories = new ArrayList<>();
    for (TerritoryResults each : model.territories()) {
      territories.add(link(address, each.territory().name(), SiteMap.territory(each.slug())));
    }
    return new Frame(
        address,
        title,
        new Frame.Head(
            heading.equals(model.portal().title()) ? heading : title + " — " + portal,
            description,
            href(address, SiteMap.ASSETS.file("portal.css")),
            href(address, SiteMap.ASSETS.file("icon.svg")),
            href(address, SiteMap.ASSETS.file("late.js")),
            lost
                ? ""
                : StructuredData.of(this, model, address, heading, description, results, way)),
        lost ? "" : fullAddress(address),
        results == null ? PORTAL_ACCENT : results.territory().accent(),
        new Frame.Portal(
            portal,
            href(address, Address.HOME),
            href(address, SiteMap.FEED),
            href(address, SiteMap.CHANGES),
            navigation(address),
            List.copyOf(territories),
            model.portal().synthetic(),
            model.asOf().plusDays(model.portal().updateDays() + 1L).toString(),
            model.portal().publisher(),
            model.portal().contacts(),
            picture(address, model.portal().logo(), SiteMap::logo),
            statements(address)),
        results == null ? "" : results.territory().name(),
        List.copyOf(sections),
        breadcrumbs(address, way),
        results == null ? dataDates : dataDate(results.dataDate()),
        results != null && results.stale(),
        results == null
            ? null
            : picture(address, results.texts().logo(), name -> SiteMap.file(results.slug(), name)));
  }

  private Frame.@Nullable Picture picture(
      Address from, @Nullable Logo logo, Function<String, Address> place) {
    return logo == null
        ? null
        : new Frame.Picture(
            href(from, place.apply(logo.name())), logo.words(), logo.width(), logo.height());
  }

  /**
   * The frame of a page of the portal.
   *
   * @param way from the home page, which is left out, to the page itself
   */
  public Frame ofPortal(Address address, String heading, String description, Step... way) {
    return of(address, heading, description, null, List.of(way));
  }

  /**
   * The frame of a page of a territory.
   *
   * @param way from the territory's first page, which is left out, to the page itself
   */
  public Frame ofTerritory(
      TerritoryResults results, Address address, String heading, String description, Step... way) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(results.territory().name(), SiteMap.territory(results.slug())));
    steps.addAll(List.of(way));
    return of(address, heading, description, results, steps);
  }

  private List<Link> navigation(Address address) {
    return Stream.concat(
            menu.stream().map(section -> link(address, name(section), section.address())),
            model.portal().pages().stream()
                .filter(page -> !page.menu().isEmpty())
                .map(page -> link(address, page.menu(), SiteMap.own(page))))
        .toList();
  }

  /** What people look for at the foot of a page. */
  private List<Link> statements(Address from) {
    String about = href(from, SiteMap.ABOUT);
    List<Link> links = new ArrayList<>();
    footAnchors.forEach((heading, id) -> links.add(new Link(heading, about + "#" + id)));
    if (model.hasFigures()) {
      links.add(new Link("Своя таблица", href(from, SiteMap.TABLE)));
    }
    links.add(new Link("Условия использования данных", href(from, SiteMap.OPEN_DATA) + "#terms"));
    return List.copyOf(links);
  }

  /** A link from one page to another. */
  String href(Address from, Address target) {
    return from.equals(SiteMap.NOT_FOUND) ? rootLink(target) : from.linkTo(target);
  }

  private Link link(Address from, String text, Address target) {
    return new Link(text, href(from, target), from.equals(target));
  }

  /** Name of a section in menus: the editors' own, or the usual one. */
  private String name(PortalSection section) {
    return name(SiteSections.folder(section.address()), section.menu());
  }

  private String name(TerritorySection section) {
    return name(SiteSections.folder(section), section.menu());
  }

  private String name(String folder, MenuEntry usual) {
    return model.portal().menu().getOrDefault(folder, usual.title());
  }

  private List<Link> breadcrumbs(Address address, List<Step> way) {
    if (way.isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    links.add(link(address, "Главная", Address.HOME));
    for (Step step : way) {
      links.add(link(address, names.getOrDefault(step, step.text()), step.address()));
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
