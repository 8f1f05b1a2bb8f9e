package org.metodportal.content.moved;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * An address at which a page stood before its file was renamed or moved; the site leads on from it.
 *
 * @param path from the root of the site, a folder: {@code /practices/staroe-imya/}
 * @param position where an editor wrote it, for messages
 */
public record FormerAddress(String path, SourcePosition position) {
  /** The key of a card or page that names them. */
  public static final String KEY = "moved_from";

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PATH = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*)+/?");
  private static final Pattern ENDING = Pattern.compile("(/index\\.html|\\.md)$");

  /**
   * Reads the key: one address or a list. A bare name stands for a page of the same folder.
   *
   * @param folder the folder in which the page stands now: {@code /practices/}
   */
  public static List<FormerAddress> read(
      YamlTree tree, String folder, String territory, ProblemReport report) {
    List<FormerAddress> addresses = new ArrayList<>();
    List<String> written = tree.optionalStringOrStrings(KEY);
    for (int i = 0; i < written.size(); i++) {
      SourcePosition position = tree.position(KEY, i);
      String path = path(written.get(i).strip(), folder);
      if (path.isEmpty()) {
        report.add(
            Problem.error("moved-from")
                .in(territory)
                .value(written.get(i))
                .at(position)
                .says("«" + written.get(i) + "» — не прежний адрес страницы.")
                .hint(
                    "Скопируйте его из браузера, начиная с косой черты после имени сайта: «"
                        + folder
                        + "staroe-imya/»."));
      } else {
        addresses.add(new FormerAddress(path, position));
      }
    }
    return List.copyOf(addresses);
  }

  /** The path that is meant; empty when none can be. */
  private static String path(String written, String folder) {
    String address = ENDING.matcher(written).replaceFirst("");
    if (NAME.matcher(address).matches()) {
      return folder + address + "/";
    }
    return PATH.matcher(address).matches() ? address + (address.endsWith("/") ? "" : "/") : "";
  }
}
