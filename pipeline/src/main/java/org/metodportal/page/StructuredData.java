package org.metodportal.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.Territory.Act;
import org.metodportal.page.Frames.Step;
import org.metodportal.page.opendata.DataSet;

/**
 * What a page is, in the words of schema.org: JSON-LD for search engines and catalogues of data.
 */
final class StructuredData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  private final Frames frames;
  private final PortalModel model;
  private final ArrayNode graph = JSON.createArrayNode();

  private StructuredData(Frames frames, PortalModel model) {
    this.frames = frames;
    this.model = model;
  }

  /**
   * The way to the page, and what stands on it: the open data, one table of them, or a document
   * retold.
   *
   * @return JSON that is safe inside a {@code script} element; empty on the home page
   */
  static String of(
      Frames frames,
      PortalModel model,
      Address address,
      String heading,
      String description,
      @Nullable TerritoryResults results,
      List<Step> way) {
    StructuredData data = new StructuredData(frames, model);
    data.way(way);
    if (address.equals(SiteMap.OPEN_DATA)) {
      data.dataset(address, heading, description, model.files());
    }
    for (PublishedFile file : model.files()) {
      DataSet set = file.dataSet();
      if (set != null && address.equals(SiteMap.OPEN_DATA.folder(set.identifier()))) {
        data.dataset(
            address,
            heading,
            set.table().description(),
            Stream.concat(Stream.of(file), file.alsoAs().stream()).toList());
      }
    }
    if (results != null && address.equals(SiteMap.regulation(results.slug()))) {
      data.document(address, results.territory().act());
    }
    return data.graph.isEmpty() ? "" : data.json();
  }

  private void way(List<Step> way) {
    if (way.isEmpty()) {
      return;
    }
    ObjectNode list = graph.addObject().put("@type", "BreadcrumbList");
    ArrayNode steps = list.putArray("itemListElement");
    step(steps, "Главная", Address.HOME);
    for (Step each : way) {
      step(steps, each.text(), each.address());
    }
  }

  private void step(ArrayNode steps, String text, Address address) {
    int position = steps.size() + 1;
    steps
        .addObject()
        .put("@type", "ListItem")
        .put("position", position)
        .put("name", text)
        .put("item", frames.fullAddress(address));
  }

  private void dataset(
      Address address, String name, String description, List<PublishedFile> published) {
    ObjectNode dataset = graph.addObject().put("@type", "Dataset");
    dataset.put("name", model.portal().shortTitle() + ": " + name);
    dataset.put("description", description);
    dataset.put("url", frames.fullAddress(address));
    dataset.put("license", LICENSE);
    dataset.put("inLanguage", "ru");
    dataset.put("isAccessibleForFree", true);
    dataset.put("version", model.asOf().toString());
    if (!model.portal().publisher().isEmpty()) {
      dataset
          .putObject("publisher")
          .put("@type", "Organization")
          .put("name", model.portal().publisher());
    }
    ArrayNode files = dataset.putArray("distribution");
    for (PublishedFile file : published) {
      files
          .addObject()
          .put("@type", "DataDownload")
          .put("name", file.title())
          .put("encodingFormat", file.format())
          .put("contentUrl", frames.fullAddress(SiteMap.OPEN_DATA.file(file.name())));
    }
  }

  /** The act itself; the page is only a retelling of it. */
  private void document(Address address, Act act) {
    graph
        .addObject()
        .put("@type", "WebPage")
        .put("url", frames.fullAddress(address))
        .put("inLanguage", "ru")
        .putObject("about")
        .put("@type", "Legislation")
        .put("name", act.title())
        .put("legislationIdentifier", act.number())
        .put("legislationType", act.kind())
        .put("legislationDate", act.date().toString())
        .put("legislationPassedBy", act.authority());
  }

  private String json() {
    ObjectNode root = JSON.createObjectNode().put("@context", "https://schema.org");
    root.set("@graph", graph);
    try {
      return JSON.writeValueAsString(root)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
    }
  }
}
