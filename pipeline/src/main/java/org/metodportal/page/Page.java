package org.metodportal.page;

/** What one template receives, and nothing else. */
public interface Page {

  /** What every page has around its content. */
  Frame frame();
}
