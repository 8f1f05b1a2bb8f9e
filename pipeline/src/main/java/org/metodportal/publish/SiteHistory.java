package org.metodportal.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.Page;
import org.metodportal.page.change.PageDigest;

/** What is known of a site only when its pages are finished: what changed, and when. */
public interface SiteHistory {
  /** A site without a past. */
  SiteHistory NONE =
      new SiteHistory() {
        @Override
        public LocalDate asOf() {
          return LocalDate.EPOCH;
        }

        @Override
        public Stream<Page> closing(List<PageDigest> finished) {
          return Stream.empty();
        }

        @Override
        public @Nullable LocalDate changed(String path) {
          return null;
        }
      };

  /** The day that the site speaks of. */
  LocalDate asOf();

  /** Pages that speak of the finished ones. Called once, after all others are written. */
  Stream<Page> closing(List<PageDigest> finished);

  /** The day on which the words of a page became what they are; null when not known. */
  @Nullable LocalDate changed(String path);
}
