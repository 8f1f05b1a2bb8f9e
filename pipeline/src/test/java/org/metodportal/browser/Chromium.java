package org.metodportal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Chromium of this machine, without a window and without a way to other hosts of its own. One
 * instance serves one thread; nothing is ever downloaded.
 */
public final class Chromium implements AutoCloseable {
  /** Environment variable with the browser's path, for a browser in an unusual place. */
  public static final String PATH_VARIABLE = "METODPORTAL_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin",
          "/usr/local/bin",
          "/snap/bin",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> FLAGS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** The browser's file; empty when this machine has none. */
  public static Optional<Path> find() {
    return find(System.getenv());
  }

  /** What {@link #find()} finds in an environment. */
  static Optional<Path> find(Map<String, String> environment) {
    String named = environment.get(PATH_VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    List<Path> places = new ArrayList<>();
    List<String> folders =
        new ArrayList<>(List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)));
    folders.addAll(USUAL_PLACES);
    for (String folder : folders) {
      if (!folder.isBlank()) {
        places.add(Path.of(folder));
        NAMES.forEach(name -> places.add(Path.of(folder, name)));
      }
    }
    return places.stream()
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser with a profile of its own.
   *
   * @throws com.microsoft.playwright.PlaywrightException when it does not start
   */
  public static Chromium start(Path executable) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    try {
      return new Chromium(
          playwright,
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(executable)
                      .setHeadless(true)
                      .setChromiumSandbox(false)
                      .setArgs(FLAGS)));
    } catch (RuntimeException failure) {
      playwright.close();
      throw failure;
    }
  }

  /** The running browser. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
