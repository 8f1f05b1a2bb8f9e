package org.metodportal.page;

import org.metodportal.content.own.OwnPage;
import org.metodportal.document.LatinName;

/**
 * The map of the site: where each page stands. Addresses are permanent.
 *
 * <p>A {@code territory} is the slug of one: {@code kirov}.
 */
public final class SiteMap {
  public static final Address ABOUT = Address.HOME.folder("about");
  public static final Address CHANGES = Address.HOME.folder("changes");
  public static final Address CHECK = Address.HOME.folder("check");
  public static final Address COMPARISONS = Address.HOME.folder("compare");
  public static final Address DOCUMENTS = Address.HOME.folder("documents");
  public static final Address GLOSSARY = Address.HOME.folder("glossary");
  public static final Address OPEN_DATA = Address.HOME.folder("open-data");
  public static final Address PRACTICES = Address.HOME.folder("practices");
  public static final Address PROGRAMMES = Address.HOME.folder("programmes");
  public static final Address SEARCH = Address.HOME.folder("search");
  public static final Address TABLE = Address.HOME.folder("table");

  public static final Address ASSETS = Address.HOME.folder("assets");
  public static final Address EDITIONS = OPEN_DATA.folder("releases");
  public static final Address FEED = Address.HOME.file("feed.atom");
  public static final Address NOT_FOUND = Address.HOME.file("404.html");
  public static final Address PRACTICE_FEED = PRACTICES.file("feed.atom");

  private static final int LONGEST_NAME = 80;

  private SiteMap() {}

  /** {@code /kirov/}. */
  public static Address territory(String territory) {
    return Address.HOME.folder(territory);
  }

  /** {@code /kirov/monitoring/}. */
  public static Address monitoring(String territory) {
    return territory(territory).folder("monitoring");
  }

  /** {@code /kirov/monitoring/k7-1/}. */
  public static Address indicator(String territory, String code) {
    return monitoring(territory).folder(code);
  }

  /** Its chart alone, for pages of other sites: {@code /kirov/monitoring/k7-1/embed/}. */
  public static Address embeddedChart(String territory, String code) {
    return indicator(territory, code).folder("embed");
  }

  /** Recommendations and measures: {@code /kirov/measures/}. */
  public static Address measures(String territory) {
    return territory(territory).folder("measures");
  }

  /** The digest of the act: {@code /kirov/polozhenie/}. */
  public static Address regulation(String territory) {
    return territory(territory).folder("polozhenie");
  }

  /** The comparison of the act's last two editions: {@code /kirov/polozhenie/sravnenie/}. */
  public static Address editions(String territory) {
    return regulation(territory).folder("sravnenie");
  }

  /** Under which the analytical notes stand: {@code /kirov/report/}. */
  public static Address reports(String territory) {
    return territory(territory).folder("report");
  }

  /** The analytical note of a year: {@code /kirov/report/2024/}. */
  public static Address report(String territory, int year) {
    return reports(territory).folder(String.valueOf(year));
  }

  /** {@code /kirov/roadmap/}. */
  public static Address roadmap(String territory) {
    return territory(territory).folder("roadmap");
  }

  /** {@code /kirov/structure/}. */
  public static Address structure(String territory) {
    return territory(territory).folder("structure");
  }

  /** Who teaches and who is wanted: {@code /kirov/staffing/}. */
  public static Address staffing(String territory) {
    return territory(territory).folder("staffing");
  }

  /** The list of profiles: {@code /kirov/organizations/}. */
  public static Address organizations(String territory) {
    return territory(territory).folder("organizations");
  }

  /** The act's terms: {@code /kirov/terminy/}. */
  public static Address glossary(String territory) {
    return territory(territory).folder("terminy");
  }

  /** The catalogue of a territory: {@code /programmes/kirov/}. */
  public static Address programmes(String territory) {
    return PROGRAMMES.folder(territory);
  }

  /**
   * Practices with one value of a facet: {@code /practices/level/osnovnoe/}.
   *
   * @param value in any letters; its Latin spelling is the address
   */
  public static Address practices(String facet, String value) {
    return PRACTICES.folder(facet).folder(LatinName.of(value, LONGEST_NAME));
  }

  /** Practices of a territory: {@code /practices/territory/kirov/}. */
  public static Address practicesOf(String territory) {
    return practices("territory", territory);
  }

  /** Practices that answer a deficit: {@code /practices/deficit/m-03/}. */
  public static Address practicesAgainst(String deficit) {
    return practices("deficit", deficit);
  }

  /** A page that an editor added: {@code /kirov/komanda/}, {@code /komanda/}. */
  public static Address own(OwnPage page) {
    return (page.territory().isEmpty() ? Address.HOME : territory(page.territory()))
        .folder(page.slug());
  }

  /** The picture of the portal. */
  public static Address logo(String name) {
    return ASSETS.file(name);
  }

  /** A file that a territory publishes with a document: {@code /kirov/files/prikaz.pdf}. */
  public static Address file(String territory, String name) {
    return territory(territory).folder("files").file(name);
  }
}
