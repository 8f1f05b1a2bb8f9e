package org.metodportal.content;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.ProblemReport;

/** Reads {@code content/portal.yaml}. */
public final class PortalReader {
  private PortalReader() {}

  /**
   * Reads the portal's own description.
   *
   * @param shown the content folder as messages name it
   * @return null after a problem
   */
  public static @Nullable PortalDescription read(Path content, String shown, ProblemReport report) {
    YamlTree tree =
        YamlTree.read(content.resolve("portal.yaml"), shown + "/portal.yaml", "", report);
    if (tree == null) {
      return null;
    }
    tree.allow(
        "title",
        "short_title",
        "base_url",
        "publisher",
        PublisherReader.INN,
        PublisherReader.PHONE,
        PublisherReader.EMAIL,
        PublisherReader.OFFICER,
        "contacts",
        "synthetic",
        "language");
    String title = tree.string("title");
    String shortTitle = tree.string("short_title");
    String baseUrl = tree.string("base_url");
    String publisher = tree.optionalString("publisher");
    List<String> contacts = tree.optionalStrings("contacts");
    Boolean synthetic = tree.flag("synthetic");
    PublisherDetails details = PublisherReader.read(tree, report);
    if (title == null || shortTitle == null || baseUrl == null || synthetic == null) {
      return null;
    }
    return new PortalDescription(
        title,
        shortTitle,
        baseUrl,
        publisher == null ? "" : publisher,
        contacts,
        synthetic,
        details);
  }
}
