package org.metodportal.publish.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.indicator.Figure;
import org.metodportal.page.AtomFeed;
import org.metodportal.page.Frames;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.change.Change;
import org.metodportal.page.change.FigureKey;
import org.metodportal.page.change.PageDigest;
import org.metodportal.page.change.ReleaseChanges;
import org.metodportal.page.change.ReleaseComparison;
import org.metodportal.page.change.ReleaseState;
import org.metodportal.page.portal.ChangesSection;
import org.metodportal.page.site.Pages;
import org.metodportal.publish.SiteHistory;

/** What a release changes against the one before it, and what it remembers for the next. */
public final class ReleaseHistory implements SiteHistory {
  /** Releases with changes that the page and the feed speak of. */
  private static final int TOLD = 100;

  private final PortalModel model;
  private final String release;
  private final ReleaseState before;
  private final List<Change> notes;
  private ReleaseState after = ReleaseState.NONE;

  /**
   * The history up to a release that is being made.
   *
   * @param release its id
   * @param before what the release before it remembers; {@link ReleaseState#NONE} for the first
   * @param notes what is told of the release beside what changed in it
   */
  public ReleaseHistory(
      PortalModel model, String release, ReleaseState before, List<Change> notes) {
    this.model = model;
    this.release = release;
    this.before = before;
    this.notes = List.copyOf(notes);
  }

  /** What this release remembers; complete once its pages are finished. */
  public ReleaseState state() {
    return after;
  }

  @Override
  public LocalDate asOf() {
    return model.asOf();
  }

  @Override
  public Stream<Page> closing(List<PageDigest> finished) {
    SortedMap<String, String> indicators = new TreeMap<>();
    Map<String, String> titles = new HashMap<>();
    Map<FigureKey, String> figures = new HashMap<>();
    for (TerritoryResults territory : model.territories()) {
      for (IndicatorDefinition definition : territory.definitions()) {
        String key = definition.territory() + "/" + definition.code();
        indicators.put(key, counted(definition));
        titles.put(key, definition.shortTitle() + " — " + territory.territory().name());
      }
      for (Figure figure : territory.figures()) {
        figures.put(key(figure), row(figure));
      }
    }
    ReleaseState now =
        new ReleaseState(
            ReleaseComparison.dated(before.pages(), finished), indicators, figures, before.log());
    List<Change> changes = new ArrayList<>(notes);
    changes.addAll(ReleaseComparison.of(before, now, titles));
    List<ReleaseChanges> log = new ArrayList<>(before.log());
    if (!changes.isEmpty()) {
      log.add(0, new ReleaseChanges(release, model.asOf(), changes));
    }
    after =
        new ReleaseState(
            now.pages(), indicators, figures, log.subList(0, Math.min(log.size(), TOLD)));
    return Stream.of(ChangesSection.of(new Frames(model, Pages.SECTIONS), after.log()));
  }

  @Override
  public @Nullable LocalDate changed(String path) {
    PageDigest page = after.pages().get(path);
    return page == null ? null : page.changed();
  }

  /** The log as a feed. */
  public AtomFeed feed() {
    String base = model.portal().baseUrl();
    String author =
        model.portal().publisher().isEmpty()
            ? model.portal().shortTitle()
            : model.portal().publisher();
    List<ReleaseChanges> log = after.log();
    return new AtomFeed(
        base + SiteMap.FEED.path(),
        base + SiteMap.CHANGES.path(),
        model.portal().shortTitle() + ": что изменилось",
        author,
        log.isEmpty() ? model.asOf() : log.get(0).date(),
        log.stream()
            .map(
                entry ->
                    new AtomFeed.Entry(
                        base + SiteMap.CHANGES.path() + "#" + ChangesSection.anchor(entry),
                        "Выпуск " + entry.release() + ": " + entry.kind().title(),
                        author,
                        entry.date(),
                        entry.date(),
                        "",
                        entry.changes().stream()
                            .map(change -> change.text() + ".")
                            .collect(Collectors.joining(" "))))
            .toList());
  }

  /** Everything that makes a number of the indicator what it is. */
  private static String counted(IndicatorDefinition definition) {
    return String.join(
        " | ",
        definition.measure().toString(),
        definition.unit().toString(),
        text(definition.population()),
        text(definition.condition()),
        text(definition.score()),
        text(definition.members()),
        text(definition.met()),
        Double.toString(definition.quorum()),
        definition.upwards() ? "up" : "down",
        definition.targets().toString());
  }

  private static String text(@Nullable CheckedExpression expression) {
    return expression == null ? "" : expression.cel();
  }

  private static FigureKey key(Figure figure) {
    return new FigureKey(
        figure.territory() + "/" + figure.indicator(),
        figure.year() + " " + figure.breakdown().key() + " " + figure.member());
  }

  /** The value that a release remembers in the place of a figure; null when it had none. */
  public static @Nullable BigDecimal value(Map<FigureKey, String> remembered, Figure figure) {
    return value(remembered.get(key(figure)));
  }

  /** The value in a remembered row; null when it has none. */
  public static @Nullable BigDecimal value(@Nullable String row) {
    String[] parts = row == null ? new String[0] : row.split(" ", -1);
    return parts.length < 3 || parts[2].isEmpty() ? null : new BigDecimal(parts[2]);
  }

  private static String row(Figure figure) {
    return figure.numerator()
        + " "
        + figure.denominator()
        + " "
        + (figure.value() == null ? "" : figure.value().toPlainString())
        + " "
        + figure.flag().code();
  }
}
