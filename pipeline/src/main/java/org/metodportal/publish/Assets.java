package org.metodportal.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.SiteMap;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.file.Sha256;

/**
 * The style sheets, scripts and pictures that pages ask for. Each carries its content in its name,
 * {@code portal.cedbhakfmo.css}: one that a browser keeps never meets a page of another release.
 * Those of the release before stay for whoever opened a page before the switch.
 */
final class Assets {
  private static final String FOLDER = "assets";
  private static final String SHEET = "portal.css";
  private static final String LIST = "assets.txt";
  private static final int SIGNS = 10;

  /** A link of a page to one of them: {@code "../assets/portal.css"}. */
  private static final Pattern LINK =
      Pattern.compile("=\"(?<way>[^\":]*)assets/(?<name>[a-z0-9-]+\\.[a-z]+)\"");

  /** A name in the list of a release; anything else is a broken list. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private final SortedMap<String, byte[]> contents;
  private final SortedMap<String, String> names;

  private Assets(SortedMap<String, byte[]> contents, SortedMap<String, String> names) {
    this.contents = contents;
    this.names = names;
  }

  /**
   * Those of a folder of templates.
   *
   * @param accents names of colours of territories, for the style sheet
   * @param lasting whether names carry contents; not while an editor looks at his changes
   */
  static Assets of(Path templates, Collection<String> accents, boolean lasting) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    Path folder = templates.resolve(FOLDER);
    for (String name : FileTree.holds(folder) ? FileTree.names(folder) : List.<String>of()) {
      byte[] bytes =
          name.endsWith(".css")
              ? StyleSheet.compact(
                      Files.readString(folder.resolve(name))
                          + (name.equals(SHEET) ? StyleSheet.accents(accents) : ""))
                  .getBytes(StandardCharsets.UTF_8)
              : Files.readAllBytes(folder.resolve(name));
      contents.put(name, bytes);
      names.put(name, lasting ? lasting(name, bytes) : name);
    }
    return new Assets(contents, names);
  }

  /** Letters alone: digits of a hash may look like a telephone. */
  private static String lasting(String name, byte[] bytes) {
    StringBuilder signs = new StringBuilder();
    Sha256.of(bytes).chars().limit(SIGNS).forEach(digit -> signs.append(letter(digit)));
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot) + "." + signs + name.substring(dot);
  }

  private static char letter(int digit) {
    return (char) ('a' + Character.digit(digit, 16));
  }

  /** Their names in the folder of templates → those in the site. */
  SortedMap<String, String> names() {
    return names;
  }

  /** A page that asks for them by their names. */
  String linked(String html) {
    return LINK.matcher(html)
        .replaceAll(
            link -> {
              String name = names.get(link.group(2));
              return Matcher.quoteReplacement(
                  name == null ? link.group() : "=\"" + link.group(1) + "assets/" + name + "\"");
            });
  }

  /** How many there are. */
  int count() {
    return contents.size();
  }

  /** Writes those that a public folder does not hold yet; gives the size of all in bytes. */
  long write(Path publicFolder) throws IOException {
    Path folder = Files.createDirectories(SiteMap.ASSETS.under(publicFolder));
    long size = 0;
    for (var asset : contents.entrySet()) {
      Path file = folder.resolve(names.getOrDefault(asset.getKey(), asset.getKey()));
      Files.createDirectories(file.getParent());
      if (!Files.isRegularFile(file)
          || !Arrays.equals(Files.readAllBytes(file), asset.getValue())) {
        Files.write(file, asset.getValue());
      }
      size += asset.getValue().length;
    }
    return size;
  }

  /**
   * Puts those of the release before beside the new ones, and leaves word which are the new ones.
   *
   * @param formerPublic public folder of the release before; null when there is none
   * @param formerInternal its internal folder
   */
  void carry(
      @Nullable Path formerPublic,
      @Nullable Path formerInternal,
      Path publicFolder,
      Path internalFolder)
      throws IOException {
    Path list = list(internalFolder);
    Files.createDirectories(list.getParent());
    Files.writeString(list, String.join("\n", names.values()) + "\n");
    Path before = formerInternal == null ? null : list(formerInternal);
    if (formerPublic == null || before == null || !FileTree.holds(before)) {
      return;
    }
    String names = new String(Files.readAllBytes(before), StandardCharsets.UTF_8);
    for (String name : names.split("\n")) {
      if (!NAME.matcher(name).matches()) {
        continue;
      }
      Path old = SiteMap.ASSETS.under(formerPublic).resolve(name).normalize();
      Path own = SiteMap.ASSETS.under(publicFolder).resolve(name);
      if (old.startsWith(formerPublic) && !FileTree.holds(own) && FileTree.holds(old)) {
        FileTree.linkOrCopy(old, own);
      }
    }
  }

  private static Path list(Path internalFolder) {
    return internalFolder.resolve("state").resolve(LIST);
  }
}
