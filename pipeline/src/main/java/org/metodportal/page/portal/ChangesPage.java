package org.metodportal.page.portal;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * What releases changed.
 *
 * @param releases newest first; empty before the second release
 * @param feedHref the same as an Atom feed
 * @param editionsHref figures as releases brought them; empty when they are not kept
 */
public record ChangesPage(Frame frame, List<Release> releases, String feedHref, String editionsHref)
    implements Page {

  /**
   * A release that changed something.
   *
   * @param id anchor of the release
   * @param name number of the release as shown
   * @param date day in words
   * @param kind kind of its most important change
   * @param changes what matters most first
   * @param figuresHref the figures that it brought; empty when it brought none
   */
  public record Release(
      String id, String name, String date, String kind, List<Line> changes, String figuresHref) {}

  /**
   * A change.
   *
   * @param kind its kind in words
   * @param href where it can be seen; empty when nowhere
   */
  public record Line(String kind, String text, String href) {}
}
