package org.metodportal.page.indicator;

import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Page;
import org.metodportal.page.SiteMap;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.result.Chart;
import org.metodportal.page.result.ValueWords;

/**
 * The chart of an indicator alone with its source, to stand inside a page of another site.
 *
 * @param title what is shown, with its unit
 * @param unit ending of the heading of values
 * @param place name of the territory
 * @param pageHref the page of the indicator
 */
public record EmbeddedChartPage(
    Frame frame, Chart chart, String title, String unit, String place, String pageHref)
    implements Page {

  /** The page of an indicator's chart; null where it has none. */
  static @Nullable EmbeddedChartPage of(
      Frames frames, TerritoryReading reading, IndicatorDefinition definition) {
    Chart chart = Chart.of(definition, reading.series(definition));
    if (chart == null) {
      return null;
    }
    String slug = reading.results().slug();
    Address address = SiteMap.embeddedChart(slug, definition.code());
    Address page = SiteMap.indicator(slug, definition.code());
    ValueWords words = ValueWords.of(definition);
    return new EmbeddedChartPage(
        frames
            .ofTerritory(
                reading.results(),
                address,
                definition.title() + ": диаграмма",
                reading.results().territory().name()
                    + ": диаграмма показателя «"
                    + definition.title()
                    + "» для другого сайта.",
                new Frames.Step("Показатели", SiteMap.monitoring(slug)),
                new Frames.Step(definition.shortTitle(), page),
                new Frames.Step("Диаграмма", address))
            .unlisted(),
        chart,
        words.titled(definition.shortTitle()),
        words.headingUnit(),
        reading.results().territory().name(),
        address.linkTo(page));
  }

  /** What another site puts into a page of its own; empty where there is no chart. */
  static String code(Frames frames, TerritoryReading reading, IndicatorDefinition definition) {
    if (Chart.of(definition, reading.series(definition)) == null) {
      return "";
    }
    return "<iframe src=\""
        + frames.fullAddress(SiteMap.embeddedChart(reading.results().slug(), definition.code()))
        + "\" title=\""
        + definition.shortTitle().replace("&", "&amp;").replace("\"", "&quot;")
        + "\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>";
  }
}
