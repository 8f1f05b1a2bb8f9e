package org.metodportal.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Page;
import org.metodportal.page.change.PageDigest;
import org.metodportal.publish.search.Section;

/**
 * The pages that a folder holds, so that a page which stays the same is not written again. Pages
 * are compared by their model; equal models give equal HTML only while templates stay unchanged.
 */
public final class PageCache {
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> gone = new TreeSet<>();
  private final Set<String> outdated = new TreeSet<>();
  private final boolean remembering;
  private long renewed;

  private PageCache(boolean remembering) {
    this.remembering = remembering;
  }

  /** Remembers the pages of one folder. */
  public static PageCache remembered() {
    return new PageCache(true);
  }

  /** Remembers nothing, so that memory does not grow with the number of pages. */
  static PageCache forgotten() {
    return new PageCache(false);
  }

  /** Whether pages that stay the same are left alone. */
  boolean isRemembering() {
    return remembering;
  }

  /** Looks of pages have changed: all are written again, and those that are then gone are known. */
  public void outdated() {
    outdated.addAll(pages.keySet());
  }

  /**
   * What a finished page told of itself.
   *
   * @param sections what the search finds on it
   */
  record Known(PageDigest digest, List<Section> sections) {}

  /** What was told of the page when it was written; null when the file holds another page. */
  @Nullable Known known(String file, Page page) {
    boolean same = !outdated.contains(file) && page.equals(pages.get(file));
    return same ? known.get(file) : null;
  }

  /** The page stands in the file now. */
  void written(String file, Page page, Known told) {
    renewed++;
    outdated.remove(file);
    if (remembering) {
      pages.put(file, page);
      known.put(file, told);
    }
  }

  /** Every page of the site is written; files of others are gone. */
  void finished(Set<String> files) {
    for (String file : Set.copyOf(pages.keySet())) {
      if (!files.contains(file)) {
        gone.add(file);
        pages.remove(file);
      }
    }
    gone.removeAll(files);
  }

  /** How many pages were written, from the first one on. */
  public long renewed() {
    return renewed;
  }

  /** Files whose page the site no longer has; they still stand in the folder. */
  public Set<String> gone() {
    return Set.copyOf(gone);
  }

  /** The files of pages gone are deleted. */
  public void forgetGone() {
    gone.clear();
  }
}
