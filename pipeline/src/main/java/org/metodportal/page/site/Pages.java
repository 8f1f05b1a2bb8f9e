package org.metodportal.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frames;
import org.metodportal.page.OneByOne;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.page.compare.ComparisonPages;
import org.metodportal.page.cycle.CycleStory;
import org.metodportal.page.cycle.MeasuresPages;
import org.metodportal.page.cycle.MonitoringPage;
import org.metodportal.page.cycle.Offices;
import org.metodportal.page.cycle.TerritoryPage;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.dataset.EditionPages;
import org.metodportal.page.dataset.OpenDataPages;
import org.metodportal.page.deficit.DeficitTables;
import org.metodportal.page.indicator.IndicatorPages;
import org.metodportal.page.organization.OrganizationPages;
import org.metodportal.page.practice.PracticePages;
import org.metodportal.page.report.ReportPages;
import org.metodportal.page.site.HomePage.Headline;
import org.metodportal.page.site.HomePage.TerritoryCard;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** All pages of the site. */
public final class Pages {
  private final PortalModel model;
  private final Frames frames;
  private final IndicatorPages indicatorPages;
  private final WrittenPages writtenPages;
  private final PracticePages practicePages;
  private final MeasuresPages measuresPages;
  private final OrganizationPages organizationPages;
  private final ReportPages reportPages;

  private Pages(PortalModel model) {
    this.model = model;
    this.frames = new Frames(model);
    this.indicatorPages = new IndicatorPages(model, frames);
    this.writtenPages = new WrittenPages(model, frames);
    this.practicePages = new PracticePages(model, frames);
    this.measuresPages = new MeasuresPages(model, frames);
    this.organizationPages = new OrganizationPages(frames);
    this.reportPages = new ReportPages(model, frames);
  }

  /**
   * Every page, each made when it is asked for, so that memory does not grow with their number: the
   * home page first, then the portal's own, then territory by territory.
   */
  public static Stream<Page> of(PortalModel model) {
    Pages pages = new Pages(model);
    Stream<Page> portal =
        Stream.concat(
            Stream.concat(
                Stream.of(
                    pages.home(),
                    pages.about(),
                    pages.notFound(),
                    SearchPage.of(model, pages.frames)),
                new OpenDataPages(model, pages.frames).all()),
            Stream.concat(
                new ComparisonPages(pages.frames).all(),
                Stream.concat(pages.writtenPages.portal(), pages.practicePages.all())));
    return Stream.concat(portal, OneByOne.of(model.territories(), pages::territory));
  }

  private Stream<Page> territory(TerritoryResults results) {
    TerritoryReading reading = new TerritoryReading(results);
    return Stream.concat(
        Stream.concat(
            Stream.of(overview(reading), monitoring(reading), measuresPages.of(reading)),
            Stream.concat(writtenPages.of(results), reportPages.of(results))),
        Stream.concat(
            reading.definitions().stream()
                .map(definition -> indicatorPages.of(reading, definition)),
            organizationPages.of(reading)));
  }

  private HomePage home() {
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
      headlines.add(new Headline(met + " из" + RussianNumbers.NBSP + judged, "достигнуто целей"));
    }
    return new HomePage(
        frames.of(
            Address.HOME,
            model.portal().title(),
            "Как "
                + RussianPlural.count(cards.size(), "территория", "территории", "территорий")
                + " поддерживают профессиональный рост педагогов: показатели, цели и методика.",
            null,
            List.of()),
        model.portal().title(),
        List.copyOf(headlines),
        List.copyOf(cards));
  }

  private static Headline headline(long number, String one, String few, String many) {
    return new Headline(RussianNumbers.whole(number), RussianPlural.form(number, one, few, many));
  }

  private TerritoryPage overview(TerritoryReading reading) {
    TerritoryResults results = reading.results();
    Territory territory = results.territory();
    Address address = SiteMap.territory(results.slug());
    return new CycleStory(reading)
        .page(
            frames.of(
                address,
                territory.name(),
                "Что обещано педагогам "
                    + territory.genitive()
                    + " и что получается: "
                    + Sentence.of(reading.size())
                    + " "
                    + reading.standing(),
                results,
                List.of(new Frames.Step(territory.name(), address))),
            ReportPages.links(results, address));
  }

  private MonitoringPage monitoring(TerritoryReading reading) {
    TerritoryResults results = reading.results();
    Territory territory = results.territory();
    Address address = SiteMap.monitoring(results.slug());
    return new MonitoringPage(
        frames.of(
            address,
            "Показатели " + territory.genitive(),
            "Все показатели "
                + territory.genitive()
                + " по годам: "
                + Sentence.of(reading.size())
                + " "
                + reading.standing(),
            results,
            List.of(
                new Frames.Step(territory.name(), SiteMap.territory(results.slug())),
                new Frames.Step("Показатели", address))),
        territory.genitive(),
        summary(reading),
        reading.years(),
        reading.groups(address),
        Offices.of(reading, address),
        new DeficitTables(model).of(results, address),
        ReportPages.links(results, address));
  }

  private static String summary(TerritoryReading reading) {
    return Sentence.of("Всего " + reading.size()) + " " + reading.standing();
  }

  private AboutPage about() {
    Address address = SiteMap.ABOUT;
    return new AboutPage(
        frames.of(
            address,
            "О портале",
            "Кто публикует портал, откуда берутся числа и по каким правилам они показаны.",
            null,
            List.of(new Frames.Step("О портале", address))),
        model.portal().publisher(),
        model.portal().contacts(),
        thresholds(),
        address.linkTo(SiteMap.OPEN_DATA));
  }

  /** One sentence when all territories agree, else one for each threshold. */
  private List<String> thresholds() {
    SortedMap<Integer, List<String>> territories = new TreeMap<>();
    for (TerritoryResults results : model.territories()) {
      Territory territory = results.territory();
      territories
          .computeIfAbsent(territory.threshold(), threshold -> new ArrayList<>())
          .add(territory.name());
    }
    List<String> sentences = new ArrayList<>();
    territories.forEach(
        (threshold, names) ->
            sentences.add(
                "Не публикуются группы, в которых меньше "
                    + threshold
                    + RussianNumbers.NBSP
                    + RussianPlural.genitive(threshold, "человека", "человек")
                    + (territories.size() == 1 ? "." : ": " + String.join(", ", names) + ".")));
    return List.copyOf(sentences);
  }

  /**
   * What releases changed, the newest first.
   *
   * @param log empty before the second release
   */
  public static ChangesPage changes(PortalModel model, List<ReleaseChanges> log) {
    Address address = SiteMap.CHANGES;
    List<ChangesPage.Release> releases = new ArrayList<>();
    for (ReleaseChanges entry : log) {
      List<ChangesPage.Line> lines = new ArrayList<>();
      for (Change change : entry.changes()) {
        lines.add(
            new ChangesPage.Line(
                change.kind().title(),
                change.text(),
                change.path().isEmpty() ? "" : address.linkTo(new Address(change.path()))));
      }
      releases.add(
          new ChangesPage.Release(
              anchor(entry),
              entry.release(),
              RussianDates.full(entry.date()),
              entry.kind().title(),
              List.copyOf(lines),
              model.editions().stream().anyMatch(each -> each.id().equals(entry.release()))
                  ? address.linkTo(EditionPages.address(entry.release()))
                  : ""));
    }
    return new ChangesPage(
        new Frames(model)
            .of(
                address,
                "Что изменилось",
                "Что изменили выпуски портала: показатели, значения, страницы и тексты.",
                null,
                List.of(new Frames.Step("Что изменилось", address))),
        List.copyOf(releases),
        address.linkTo(SiteMap.FEED),
        model.editions().isEmpty() ? "" : address.linkTo(SiteMap.EDITIONS));
  }

  /** The place of a release on the page of changes. */
  public static String anchor(ReleaseChanges release) {
    return "release-" + release.release();
  }

  private NotFoundPage notFound() {
    return new NotFoundPage(
        frames.of(
            SiteMap.NOT_FOUND,
            "Страница не найдена",
            "По этому адресу страницы нет.",
            null,
            List.of()));
  }
}
