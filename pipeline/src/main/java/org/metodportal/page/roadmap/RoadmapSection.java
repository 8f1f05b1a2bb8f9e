package org.metodportal.page.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metodportal.content.roadmap.EventProgress;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.roadmap.RoadmapProgress;
import org.metodportal.definition.Territory;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PageWords;
import org.metodportal.page.RowFilter;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.TerritoryWords;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.result.Bar;
import org.metodportal.page.roadmap.RoadmapPage.Columns;
import org.metodportal.page.roadmap.RoadmapPage.EventRow;
import org.metodportal.page.roadmap.RoadmapPage.Group;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Makes the pages of plans. */
public final class RoadmapSection {
  /** The plan of each territory that has one. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::roadmap,
          new MenuEntry("Дорожная карта", 50),
          SearchKind.ROADMAP,
          results -> results.texts().roadmap() != null,
          RoadmapSection::pages);

  /** The calendar beside the folder of the page: {@code /kirov/roadmap.ics}. */
  public static final String CALENDAR = "roadmap.ics";

  /** The table beside the folder of the page: {@code /kirov/roadmap.csv}. */
  public static final String TABLE = "roadmap.csv";

  private static final List<Address> SCRIPTS =
      List.of(RowFilter.SCRIPT, SiteMap.ASSETS.file("roadmap.js"));
  private static final int DAYS_AHEAD = 90;
  private static final int PLAN_HEADINGS = 2;
  private static final int SECTION_HEADINGS = 3;
  private static final int FIXED_COLUMNS = 3;
  private static final String RULE =
      "Выполненным считается мероприятие, у которого есть дата и подтверждение. В счёт идут"
          + " мероприятия, у срока которых есть конец; постоянные, ежегодные и по запросу не"
          + " считаются.";

  private final MarkdownText markdown = new MarkdownText();
  private final BodyLinks links;
  private final LocalDate asOf;

  /**
   * Pages of one day.
   *
   * @param links where links of the plan's texts lead
   * @param asOf the day of the statuses
   */
  public RoadmapSection(BodyLinks links, LocalDate asOf) {
    this.links = links;
    this.asOf = asOf;
  }

  private static Stream<Page> pages(TerritoryResults results, Frames frames) {
    Roadmap plan = results.texts().roadmap();
    if (plan == null) {
      return Stream.empty();
    }
    Territory territory = results.territory();
    Address address = SiteMap.roadmap(results.slug());
    return Stream.of(
        new RoadmapSection(BodyLinks.of(frames.model()), frames.model().asOf())
            .of(
                frames.ofTerritory(
                    results,
                    address,
                    plan.title(),
                    description(territory, plan),
                    new Frames.Step(OF_TERRITORY.menu().title(), address)),
                territory,
                plan,
                new TerritoryWords(results.slug(), results.texts()).on(address)));
  }

  /** A sentence about the plan for search engines. */
  public static String description(Territory territory, Roadmap plan) {
    return "«Дорожная карта» "
        + territory.genitive()
        + ": "
        + size(plan.events().size())
        + ", сроки, ответственные и результаты.";
  }

  /**
   * The page of a plan.
   *
   * @param frame frame of the page, with its address
   * @param words what marks the words of the page
   */
  public RoadmapPage of(Frame frame, Territory territory, Roadmap plan, PageWords words) {
    RoadmapProgress progress = RoadmapProgress.on(asOf, plan);
    RoadmapReading reading = new RoadmapReading(progress);
    Address folder = SiteMap.territory(territory.slug());
    return new RoadmapPage(
        frame,
        plan.title(),
        lead(plan),
        new RoadmapPage.Origin(
            plan.sample(),
            words.linked(plan.source()),
            html(plan, plan.intro(), PLAN_HEADINGS, words, "plan")),
        new RoadmapPage.Now(
            plan.tracked(),
            RussianDates.full(asOf),
            reading.tallies(),
            asOf.isAfter(plan.period().end()) ? RoadmapWords.finished(progress) : "",
            reading.month(YearMonth.from(asOf)),
            RoadmapWords.month(asOf),
            reading.overdue(),
            reading.soon(DAYS_AHEAD),
            RussianDates.full(asOf.plusDays(DAYS_AHEAD))),
        plan.tracked() ? RULE : "",
        plan.events().stream().anyMatch(event -> !event.clauses().isEmpty()),
        plan.sections().stream().map(section -> section(progress, section, words)).toList(),
        new RoadmapPage.Shelves(
            reading.quarters(), reading.statuses(), reading.offices(), reading.kinds()),
        reading.filters(),
        reading.unread(),
        new RoadmapPage.Files(
            hasDays(plan) ? frame.address().linkTo(folder.file(CALENDAR)) : "",
            frame.address().linkTo(folder.file(TABLE))),
        SCRIPTS.stream().map(frame.address()::linkTo).toList());
  }

  private static String lead(Roadmap plan) {
    return Sentence.of(
        size(plan.events().size(), plan.sections().size())
            + ", срок плана: "
            + RussianDates.full(plan.period().start())
            + " — "
            + RussianDates.full(plan.period().end()));
  }

  private RoadmapPage.Section section(
      RoadmapProgress progress, Roadmap.Section section, PageWords words) {
    Roadmap plan = progress.plan();
    words.section();
    List<RoadmapEvent> events = section.events();
    boolean responsible = events.stream().anyMatch(event -> !event.responsible().isEmpty());
    boolean result =
        events.stream()
            .anyMatch(event -> !event.result().isEmpty() || !event.resultKind().isEmpty());
    int count = FIXED_COLUMNS + (responsible ? 1 : 0) + (result ? 1 : 0) + (plan.tracked() ? 1 : 0);
    int counted = 0;
    int done = 0;
    for (RoadmapEvent event : events) {
      counted += progress.of(event).counted() ? 1 : 0;
      done += progress.of(event).isDone() ? 1 : 0;
    }
    return new RoadmapPage.Section(
        section.id(),
        section.title(),
        size(events.size()),
        html(plan, section.note(), SECTION_HEADINGS, words, section.id()),
        progress(plan, done, counted),
        counted == 0 ? null : new Bar(percent(done, counted), null),
        RoadmapTimeline.of(events, plan.period(), asOf),
        new Columns(responsible, result, plan.tracked(), count),
        groups(progress, events, words));
  }

  private static boolean hasDays(Roadmap plan) {
    return plan.events().stream().anyMatch(event -> !event.dated().isEmpty());
  }

  private static String progress(Roadmap plan, int done, int counted) {
    if (!plan.tracked()) {
      return "";
    }
    return counted == 0 ? "Сроков с концом нет" : "Выполнено " + done + " из\u00a0" + counted;
  }

  private static BigDecimal percent(int part, int whole) {
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  /** By direction, in the order of their first events. */
  private List<Group> groups(RoadmapProgress progress, List<RoadmapEvent> events, PageWords words) {
    Map<String, List<EventRow>> groups = new LinkedHashMap<>();
    for (RoadmapEvent event : events) {
      groups
          .computeIfAbsent(event.direction(), direction -> new ArrayList<>())
          .add(row(progress, event, words));
    }
    List<Group> result = new ArrayList<>();
    groups.forEach((direction, rows) -> result.add(new Group(direction, List.copyOf(rows))));
    return List.copyOf(result);
  }

  private EventRow row(RoadmapProgress plan, RoadmapEvent event, PageWords words) {
    EventProgress progress = plan.of(event);
    LocalDate fact = event.factBy(asOf);
    return new EventRow(
        event.id(),
        RoadmapWords.number(event),
        words.marked(event.name()),
        event.clauses().stream().map(place -> new Link(place.label(), words.href(place))).toList(),
        event.level(),
        new RoadmapPage.Due(
            event.term().text(),
            RoadmapWords.reading(event),
            event.moved() == null ? "" : event.deadline().text()),
        event.responsible(),
        words.marked(event.result()),
        event.resultKind(),
        RoadmapWords.quarters(event, plan.plan().period()),
        new RoadmapPage.Progress(
            progress.status().russian(),
            progress.status().mark().code(),
            progress.isDone() || fact == null ? RoadmapWords.slip(progress) : "",
            fact == null ? "" : RoadmapWords.fact(event, progress, fact),
            fact == null ? "" : event.confirmation().text(),
            fact == null ? "" : event.confirmation().link()));
  }

  private String html(Roadmap plan, String text, int level, PageWords words, String part) {
    return text.isEmpty()
        ? ""
        : markdown.html(
            text,
            level,
            TextSurroundings.NONE
                .marked(words)
                .linked(
                    links.on(
                        SiteMap.roadmap(plan.territory()),
                        plan.territory() + "/roadmap.md",
                        part + "-"),
                    part + "-"));
  }

  /** {@code 22 мероприятия в 5 разделах}; a single section is not named. */
  static String size(int events, int sections) {
    return sections == 1
        ? size(events)
        : size(events)
            + " в\u00a0"
            + sections
            + "\u00a0"
            + RussianPlural.genitive(sections, "разделе", "разделах");
  }

  private static String size(int events) {
    return RussianPlural.count(events, "мероприятие", "мероприятия", "мероприятий");
  }
}
