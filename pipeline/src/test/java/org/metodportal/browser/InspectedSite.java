package org.metodportal.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metodportal.golden.Thorough;

/**
 * What two browsers beside each other found on pages of the shipped site.
 *
 * @param pages pages looked at
 * @param faults what is wrong, by topic; a topic without faults has an empty list
 */
record InspectedSite(List<SitePage> pages, Map<Topic, List<String>> faults) {
  private static final int BROWSERS = 2;

  /** Looks at the examples of the site. */
  static InspectedSite inspect(ShippedSite site) {
    List<SitePage> pages = site.examples();
    Queue<SitePage> waiting = new ConcurrentLinkedQueue<>(pages);
    Callable<Map<Topic, List<String>>> work =
        () -> {
          try (Chromium chromium = Chromium.start(Chromium.find().orElseThrow());
              PageInspection inspection =
                  new PageInspection(chromium.browser(), site.root(), Thorough.isAsked())) {
            for (SitePage page = waiting.poll(); page != null; page = waiting.poll()) {
              inspection.inspect(page, pages.indexOf(page) % 2 == 1);
            }
            return inspection.faults();
          }
        };
    Map<Topic, List<String>> faults = new EnumMap<>(Topic.class);
    ExecutorService threads = Executors.newFixedThreadPool(BROWSERS);
    try {
      for (Future<Map<Topic, List<String>>> found :
          threads.invokeAll(Collections.nCopies(BROWSERS, work))) {
        found
            .get()
            .forEach(
                (topic, list) ->
                    faults.computeIfAbsent(topic, each -> new ArrayList<>()).addAll(list));
      }
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    } finally {
      threads.shutdownNow();
    }
    return new InspectedSite(pages, faults);
  }
}
