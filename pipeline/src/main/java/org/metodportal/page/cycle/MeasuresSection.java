package org.metodportal.page.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Place;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.monitoring.TerritoryMonitoring;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.Audience;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.TerritoryWords;
import org.metodportal.page.cycle.MeasuresPage.Measure;
import org.metodportal.page.cycle.MeasuresPage.Moved;
import org.metodportal.page.cycle.MeasuresPage.Reason;
import org.metodportal.page.cycle.MeasuresPage.Recommended;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.practice.PracticeBank;
import org.metodportal.page.practice.PracticeEntry;
import org.metodportal.page.programme.CatalogueAnchors;
import org.metodportal.page.result.EffectWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Programme;
import org.metodportal.source.cell.LookupNormalizer;

/** Makes the page of measures and recommendations of a territory. */
public final class MeasuresSection {
  /** Recommendations and measures of each territory. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::measures,
          new MenuEntry("Меры", 30),
          SearchKind.TERRITORY,
          results -> true,
          (results, frames) ->
              Stream.of(new MeasuresSection(frames).of(new TerritoryReading(results))));

  /** Heading level of the parts of a body on the page. */
  private static final int BODY_LEVEL = 4;

  private final PortalModel model;
  private final Frames frames;
  private final MarkdownText markdown = new MarkdownText();
  private final BodyLinks links;

  public MeasuresSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
    this.links = BodyLinks.of(frames.model());
  }

  /** The link to a measure. */
  public static String measure(TerritoryResults results, Address from, String id) {
    return link(results, from) + "#" + measureAnchor(id);
  }

  /** The link to a recommendation. */
  public static String advice(TerritoryResults results, Address from, String id) {
    return link(results, from) + "#" + adviceAnchor(id);
  }

  /** The link to the groups of organizations. */
  static String groups(TerritoryResults results, Address from) {
    return link(results, from) + "#groups";
  }

  private static String link(TerritoryResults results, Address from) {
    Address target = SiteMap.measures(results.slug());
    return from.equals(target) ? "" : from.linkTo(target);
  }

  private static String measureAnchor(String id) {
    return "measure-" + id;
  }

  public static String adviceAnchor(String id) {
    return "advice-" + id;
  }

  public MeasuresPage of(TerritoryReading reading) {
    TerritoryResults results = reading.results();
    TerritoryMonitoring monitoring = results.monitoring();
    Territory territory = results.territory();
    Address address = SiteMap.measures(results.slug());
    Map<Recommendation, List<Advice>> given = given(monitoring);
    String lead =
        StoryWords.measuresLead(
            monitoring.measures().size(), monitoring.ahead().size(), given.size());
    List<Recommended> advice = new ArrayList<>();
    given.forEach((each, cases) -> advice.add(recommended(reading, each, cases, address)));
    return new MeasuresPage(
        frames.ofTerritory(
            results,
            address,
            "Меры и рекомендации " + territory.genitive(),
            "Что рекомендовано и что решено "
                + territory.locative()
                + ", помогло ли это и как сгруппированы организации. "
                + lead,
            new Frames.Step("Меры", address)),
        territory.genitive(),
        lead,
        monitoring.cycle().measures().stream().anyMatch(ManagementMeasure::sample)
            || given.keySet().stream().anyMatch(Recommendation::sample),
        Stream.concat(
                monitoring.measures().stream(),
                monitoring.ahead().stream().map(each -> new MeasuredMeasure(each, List.of())))
            .sorted(
                Comparator.comparing(
                    (MeasuredMeasure each) -> each.measure().since(), Comparator.reverseOrder()))
            .map(each -> measure(reading, each, address))
            .toList(),
        List.copyOf(advice),
        new ClusterTables(results).groups());
  }

  /** Who is advised what: the recommendations in their order, each with its addressees. */
  public static Map<Recommendation, List<Advice>> given(TerritoryMonitoring monitoring) {
    Map<Recommendation, List<Advice>> given = new LinkedHashMap<>();
    for (Advice advice : monitoring.advice()) {
      given.computeIfAbsent(advice.recommendation(), each -> new ArrayList<>()).add(advice);
    }
    return given;
  }

  /** A measure with its effects as far as they are known; one that lies ahead has none. */
  public Measure measure(TerritoryReading reading, MeasuredMeasure measured, Address address) {
    TerritoryResults results = reading.results();
    ManagementMeasure measure = measured.measure();
    ManagementMeasure.Decision decision = measure.decision();
    boolean begun = measure.begunBy(results.monitoring().asOf());
    List<Moved> moved = new ArrayList<>();
    for (String code : measure.indicators()) {
      for (IndicatorDefinition definition : results.definitions()) {
        if (definition.code().equals(code)) {
          moved.add(
              new Moved(
                  new Link(
                      definition.title(),
                      address.linkTo(SiteMap.indicator(results.slug(), definition.code()))),
                  expected(definition, measure.expected().get(code)),
                  begun
                      ? effect(definition, measured.effects())
                      : "Рано судить: мера ещё не началась."));
        }
      }
    }
    return new Measure(
        measureAnchor(measure.id()),
        measure.title(),
        measure.sample(),
        decision.kind()
            + " от "
            + RussianDates.full(decision.date())
            + " "
            + RussianNumbers.numbered(decision.number()),
        decision.link() == null ? "" : decision.link(),
        begun,
        RussianDates.full(measure.since()),
        addressees(results, measure.addressees()),
        measure.responsible(),
        clauses(results, measure, address),
        List.copyOf(moved),
        body(results, address, "measures", measureAnchor(measure.id()), measure.body()));
  }

  private static List<Link> clauses(
      TerritoryResults results, ManagementMeasure measure, Address address) {
    TerritoryWords words = new TerritoryWords(results.slug(), results.texts());
    return measure.clauses().stream()
        .map(
            clause -> {
              List<Place> places = words.places(clause);
              return new Link(
                  clause,
                  places.isEmpty()
                      ? ""
                      : address.linkTo(SiteMap.regulation(results.slug()))
                          + "#"
                          + places.get(0).anchor());
            })
        .toList();
  }

  /** A text of a card on a page that shows several. */
  private String body(
      TerritoryResults results, Address page, String folder, String anchor, String markdownBody) {
    if (markdownBody.isBlank()) {
      return "";
    }
    String file = results.slug() + "/" + folder + "/" + anchor + ".md";
    return markdown.html(
        markdownBody,
        BODY_LEVEL,
        TextSurroundings.NONE.linked(links.on(page, file, anchor + "-"), anchor + "-"));
  }

  private static String expected(IndicatorDefinition definition, @Nullable BigDecimal expected) {
    return expected == null
        ? ""
        : Sentence.of(
            (expected.signum() < 0 ? "Ожидается снижение на " : "Ожидается рост на ")
                + ValueWords.of(definition).by(expected));
  }

  private static String effect(IndicatorDefinition definition, List<Effect> effects) {
    return effects.stream()
        .filter(effect -> effect.indicator().equals(definition.code()))
        .map(effect -> EffectWords.of(definition, effect))
        .findFirst()
        .orElse("");
  }

  private static String addressees(
      TerritoryResults results, ManagementMeasure.Addressees addressees) {
    if (addressees.everybody()) {
      return "все организации территории";
    }
    List<String> names = new ArrayList<>();
    for (Band band : results.monitoring().clusters().rules().bands()) {
      if (band.id().equals(addressees.cluster())) {
        names.add("организации группы «" + band.title() + "»");
      }
    }
    addressees.organizations().stream()
        .filter(results.organizations()::containsKey)
        .map(each -> results.organizationName(each))
        .sorted(NameOrder.COMPARATOR)
        .forEach(names::add);
    return names.isEmpty() ? "организации, которых в таблице нет" : String.join("; ", names);
  }

  /** A recommendation with those that it is given to. */
  public Recommended recommended(
      TerritoryReading reading,
      Recommendation recommendation,
      List<Advice> cases,
      Address address) {
    TerritoryResults results = reading.results();
    GroundWords words = new GroundWords(results, model.deficits());
    List<Reason> reasons = new ArrayList<>();
    for (Advice advice : cases) {
      reasons.add(
          new Reason(
              addressee(results, recommendation.audience(), advice.addressee()),
              words.all(advice.grounds())));
    }
    reasons.sort(Comparator.comparing(Reason::addressee, NameOrder.COMPARATOR));
    return new Recommended(
        adviceAnchor(recommendation.id()),
        recommendation.title(),
        recommendation.sample(),
        audience(results, recommendation, cases),
        body(
            results,
            address,
            "recommendations",
            adviceAnchor(recommendation.id()),
            recommendation.body()),
        practices(recommendation, address),
        programmes(results, recommendation, address),
        List.copyOf(reasons),
        reasons.size() == 1
            ? ""
            : RussianPlural.count(reasons.size(), "адресат", "адресата", "адресатов"));
  }

  /** To whom a recommendation is given: {@code для 25 организаций}. */
  static String audience(
      TerritoryResults results, Recommendation recommendation, List<Advice> cases) {
    return switch (recommendation.audience()) {
      case ORGANIZATION -> organizations(cases.size());
      case CLUSTER ->
          (cases.size() == 1 ? "для группы " : "для групп ")
              + String.join(
                  ", ",
                  cases.stream()
                      .map(
                          each ->
                              "«" + addressee(results, Audience.CLUSTER, each.addressee()) + "»")
                      .toList());
      case TERRITORY -> "для всей территории";
      case TEACHERS -> "для учителей (предмет — " + recommendation.subject() + ")";
    };
  }

  /** {@code для 21 организации}. */
  static String organizations(int count) {
    return "для " + count + "\u00a0" + RussianPlural.genitive(count, "организации", "организаций");
  }

  private static String addressee(TerritoryResults results, Audience audience, String addressee) {
    return switch (audience) {
      case ORGANIZATION -> results.organizationName(addressee);
      case CLUSTER ->
          results.monitoring().clusters().rules().bands().stream()
              .filter(band -> band.id().equals(addressee))
              .map(Band::title)
              .findFirst()
              .orElse(addressee);
      case TERRITORY -> results.territory().name();
      case TEACHERS -> Sentence.capital(addressee);
    };
  }

  private List<Link> practices(Recommendation recommendation, Address address) {
    List<Link> links = new ArrayList<>();
    List<PracticeEntry> bank = PracticeBank.of(model.territories()).entries();
    for (String slug : recommendation.practices()) {
      for (PracticeEntry entry : bank) {
        if (entry.practice().slug().equals(slug)) {
          links.add(new Link(entry.practice().title(), address.linkTo(entry.address())));
        }
      }
    }
    return List.copyOf(links);
  }

  private static List<Link> programmes(
      TerritoryResults results, Recommendation recommendation, Address address) {
    Map<String, String> anchors = CatalogueAnchors.ofProgrammes(results.programmes());
    String catalogue = address.linkTo(SiteMap.programmes(results.slug()));
    List<Link> links = new ArrayList<>();
    for (String written : recommendation.programmes()) {
      Programme found = null;
      for (Programme programme : results.programmes()) {
        boolean named =
            programme.title().equals(written)
                || programme.id().equals(LookupNormalizer.normalize(written));
        found = found == null && named ? programme : found;
      }
      links.add(
          found == null
              ? new Link(written, "")
              : new Link(found.title(), catalogue + "#" + anchors.get(found.id())));
    }
    return List.copyOf(links);
  }
}
