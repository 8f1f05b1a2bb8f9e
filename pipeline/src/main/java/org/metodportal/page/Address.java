package org.metodportal.page;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A permanent address inside the site: a folder such as {@code /kirov/monitoring/} or a file such
 * as {@code /404.html}; Latin, lower case.
 *
 * @param path address from the root of the site, with a slash at the start
 */
public record Address(String path) {
  private static final Pattern FORM =
      Pattern.compile("/([a-z0-9-]+/)*([a-z0-9-]+(\\.[a-z0-9]+)+)?");

  /** The home page. */
  public static final Address HOME = new Address("/");

  /** Refuses an address that the map of the site does not allow. */
  public Address {
    if (!FORM.matcher(path).matches()) {
      throw new IllegalArgumentException("Not an address of the site: " + path);
    }
  }

  /** A folder inside this one. */
  public Address folder(String name) {
    return new Address(path + name + "/");
  }

  /** A file inside this folder. */
  public Address file(String name) {
    return new Address(path + name);
  }

  /** The name of its last folder: {@code monitoring} of {@code /kirov/monitoring/}. */
  public String folderName() {
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** The file that stands for it, from the root of the site: {@code kirov/index.html}. */
  public String fileName() {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }

  /** Where it stands on a disk; a folder for a folder. */
  public Path under(Path root) {
    return root.resolve(path.substring(1));
  }

  /** The link from this page to the target, the same under any address of the site's root. */
  public String linkTo(Address target) {
    String from = path.substring(0, path.lastIndexOf('/') + 1);
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), target.path.length()); i++) {
      if (from.charAt(i) != target.path.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long ups = from.substring(common).chars().filter(character -> character == '/').count();
    String link = "../".repeat((int) ups) + target.path.substring(common);
    return link.isEmpty() ? "./" : link;
  }
}
