package org.metodportal.page.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.metodportal.content.portaltext.PortalText;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.OrganizationAddresses;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.cycle.IndicatorRow;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.portal.HomePage.Glance;
import org.metodportal.page.portal.HomePage.Headline;
import org.metodportal.page.portal.HomePage.TerritoryCard;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/** Makes the home page. */
public final class HomeSection {
  /** The home page; in menus it stands for the territories that it lists. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          Address.HOME,
          new MenuEntry("Территории", 10),
          SearchKind.PORTAL,
          frames -> Stream.of(home(frames)));

  private static final int MOST_GLANCES = 3;

  private HomeSection() {}

  private static HomePage home(Frames frames) {
    PortalModel model = frames.model();
    List<TerritoryCard> cards = new ArrayList<>();
    TreeSet<Integer> years = new TreeSet<>();
    long indicators = 0;
    long judged = 0;
    long met = 0;
    for (TerritoryResults results : model.territories()) {
      TerritoryReading reading = new TerritoryReading(results);
      Territory territory = results.territory();
      indicators += reading.definitions().size();
      judged += reading.judged();
      met += reading.met();
      years.addAll(reading.years());
      cards.add(
          new TerritoryCard(
              territory.name(),
              Address.HOME.linkTo(SiteMap.territory(results.slug())),
              territory.accent(),
              territory.level(),
              Citation.brief(territory.act()),
              reading.size(),
              reading.standing(),
              glance(reading),
              results.stale()));
    }
    List<Headline> headlines = new ArrayList<>();
    headlines.add(headline(cards.size(), "территория", "территории", "территорий"));
    headlines.add(headline(indicators, "показатель", "показателя", "показателей"));
    if (!years.isEmpty()) {
      String span = years.first() + (years.size() == 1 ? "" : "–" + years.last());
      headlines.add(new Headline(span, "отчётные годы"));
    }
    if (judged > 0) {
      headlines.add(new Headline(met + " из\u00a0" + judged, "достигнуто целей"));
    }
    PortalText text = model.portal().home();
    return new HomePage(
        frames.ofPortal(
            Address.HOME,
            model.portal().title(),
            text.description().isEmpty() ? text.lead() : text.description()),
        model.portal().title(),
        text.lead(),
        TextParts.of(text, Address.HOME, model),
        List.copyOf(headlines),
        List.copyOf(cards),
        organizations(model),
        Address.HOME.linkTo(SiteMap.SEARCH));
  }

  /** Indicators that have a line, those with a target first, else in the order of codes. */
  private static List<Glance> glance(TerritoryReading reading) {
    List<Glance> glances = new ArrayList<>();
    for (boolean withTarget : List.of(true, false)) {
      for (IndicatorDefinition definition : reading.definitions()) {
        IndicatorRow row = reading.row(definition, Address.HOME);
        Sparkline sparkline = row.sparkline();
        if (sparkline != null
            && (definition.target() != null) == withTarget
            && glances.size() < MOST_GLANCES) {
          glances.add(new Glance(definition.shortTitle(), row.year(), row.value(), sparkline));
        }
      }
    }
    return List.copyOf(glances);
  }

  private static List<Link> organizations(PortalModel model) {
    return model.territories().stream()
        .filter(OrganizationAddresses::present)
        .map(
            results ->
                new Link(
                    results.territory().name(),
                    Address.HOME.linkTo(SiteMap.organizations(results.slug()))))
        .toList();
  }

  private static Headline headline(long number, String one, String few, String many) {
    return new Headline(RussianNumbers.whole(number), RussianPlural.form(number, one, few, many));
  }
}
