package org.metodportal.page.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.Address;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.indicator.IndicatorDownload;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.page.result.ValueWords;

/**
 * What a visitor may choose of a territory: its indicators with the place of their rows, and the
 * names of the organizations in them. It holds no figure.
 */
public final class SelectionCatalogue {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SelectionCatalogue() {}

  /** Where it lies: {@code /table/kirov.json}. */
  public static Address address(String territory) {
    return SiteMap.TABLE.file(territory + ".json");
  }

  /** Its bytes: {@code {"name":…,"indicators":[…],"organizations":{…}}}; UTF-8. */
  public static byte[] of(TerritoryResults results) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("name", results.territory().name());
    for (IndicatorDefinition definition : results.definitions()) {
      for (IndicatorDefinition read : TerritoryPlan.withSecondReadings(List.of(definition))) {
        ObjectNode indicator = all.withArray("indicators").addObject();
        indicator.put("code", read.code());
        indicator.put("title", title(definition, read));
        indicator.put("name", definition.title());
        indicator.put("short", definition.shortTitle());
        if (read.unit() == UnitKind.PERSON) {
          indicator.put("persons", true);
        }
        if (read.measure() == Measure.PRESENCE) {
          indicator.put("presence", true);
        }
        if (read.measure() == Measure.SHARE) {
          indicator.put("unit", "%");
        }
        ValueWords.of(read).genitives().forEach(indicator.withArray("of")::add);
        indicator.put("page", link(definition, ""));
        indicator.put("rows", link(definition, rows(definition, read)));
      }
    }
    ObjectNode names = all.putObject("organizations");
    results.figures().stream()
        .filter(figure -> figure.breakdown() == Breakdown.ORGANIZATION)
        .map(figure -> figure.member())
        .distinct()
        .sorted()
        .forEach(id -> names.put(id, results.organizationName(id)));
    try {
      return (MAPPER.writeValueAsString(all) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Where the catalogues lie from a page, and words for the flags of their rows, as JSON. */
  public static String known(PortalModel model, Address page) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    ArrayNode places = known.putArray("places");
    for (TerritoryResults results : model.territories()) {
      if (!results.figures().isEmpty()) {
        places
            .addObject()
            .put("slug", results.slug())
            .put("catalogue", page.linkTo(address(results.slug())));
      }
    }
    putFlags(known);
    return known.toString();
  }

  /** Adds the words of every mark that a figure may bear, by its code. */
  static void putFlags(ObjectNode words) {
    ObjectNode flags = words.putObject("flags");
    ObservationFlag.marks().forEach(flag -> flags.put(flag.code(), flag.words()));
  }

  /** The short title with its unit; a second reading says which it is. */
  private static String title(IndicatorDefinition definition, IndicatorDefinition read) {
    String title = ValueWords.of(read).titled(definition.shortTitle());
    return read.equals(definition) ? title : title + ", если считать " + read.reading();
  }

  private static String rows(IndicatorDefinition definition, IndicatorDefinition read) {
    return read.equals(definition)
        ? IndicatorDownload.table(TableFormat.CSV)
        : TableFormat.CSV.fileName(read.code());
  }

  private static String link(IndicatorDefinition definition, String file) {
    Address page = SiteMap.indicator(definition.territory(), definition.code());
    return SiteMap.TABLE.linkTo(file.isEmpty() ? page : page.file(file));
  }
}
