package org.metodportal.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a saved text does not wait until the folder of the site is written. */
final class PreviewServerTest {
  private static final String OLD = "<!DOCTYPE html><html><head></head><body>Прежнее</body></html>";
  private static final String NEW = OLD.replace("Прежнее", "Новое");

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void whatIsServedAheadIsSeenWithItsLooksWhileTheFolderIsChanged() throws Exception {
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets").resolve("portal.css"), "a{}");
    Files.writeString(folder.resolve("index.html"), OLD);
    try (PreviewServer server = PreviewServer.start(folder, folder, 0)) {
      assertNotNull(server);
      server.serveAhead(Map.of("index.html", NEW));
      server.change(
          () -> {
            assertTrue(get(server, "").body().contains("Новое"));
            assertEquals("a{}", get(server, "assets/portal.css").body());
          });
      assertTrue(get(server, "").body().contains("Прежнее"), "the folder holds what was written");
    }
  }

  private HttpResponse<String> get(PreviewServer server, String path) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
          BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }
}
