package org.metodportal.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.SiteMap;
import org.metodportal.problem.Problem;
import org.metodportal.publish.pdf.PdfCache;
import org.metodportal.publish.pdf.PdfRenditions;

/**
 * Serves a folder with a site to this machine alone. Pages get a bar with the problems and a script
 * that loads them again when something newer is shown; the files themselves stay as they are.
 */
public final class PreviewServer implements AutoCloseable {
  private static final String OWN = "/__preview/";
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final String NOT_BUILT =
      """
      <!DOCTYPE html>
      <html lang="ru">
      <head>
      <title>Предпросмотр</title>
      </head>
      <body>
      <p>Сайт ещё не собран.</p>
      </body>
      </html>
      """;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final String PDF = "pdf";
  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry(PDF, "application/pdf"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("txt", PLAIN));

  private final HttpServer server;
  private final ExecutorService threads;
  private final Path folder;
  private final Path templates;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile Shown shown;
  private volatile Map<String, String> ahead = Map.of();

  /**
   * What is shown now.
   *
   * @param version differs from that of any other moment, also of an earlier preview
   * @param bar HTML above every page
   */
  private record Shown(String version, String bar) {}

  private PreviewServer(HttpServer server, Path folder, Path templates) {
    this.server = server;
    this.folder = folder;
    this.templates = templates;
    this.threads = Executors.newCachedThreadPool();
    this.shown = new Shown("0", "");
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  /**
   * Starts to serve.
   *
   * @param folder root of the site
   * @param templates folder of templates, for PDF, which is made when somebody asks for it
   * @param port number of the port, 0 for any that is free
   * @return null when another program has the port
   * @throws IOException when the machine refuses for another reason
   */
  public static @Nullable PreviewServer start(Path folder, Path templates, int port)
      throws IOException {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
      PreviewServer preview = new PreviewServer(server, folder, templates);
      server.start();
      return preview;
    } catch (BindException taken) {
      return null;
    }
  }

  /** Address of the home page. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Work on the folder. */
  public interface Change {
    /** Changes files of the site. */
    void run() throws IOException;
  }

  /** Changes the folder while nobody reads it, but for style sheets and scripts. */
  public void change(Change change) throws IOException {
    lock.writeLock().lock();
    try {
      change.run();
    } finally {
      ahead = Map.of();
      lock.writeLock().unlock();
    }
  }

  /**
   * Serves pages before the folder has them, until the end of the next change.
   *
   * @param pages file from the root of the site → HTML
   */
  public void serveAhead(Map<String, String> pages) {
    ahead = Map.copyOf(pages);
  }

  /**
   * Makes open pages load again, with these problems above them.
   *
   * @param version differs from every earlier one
   * @param problems all of the site, in the order shown
   * @param saved files saved last, as messages name them
   */
  public void show(String version, List<Problem> problems, Set<String> saved) {
    shown = new Shown(version, ProblemBar.html(problems, saved));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      if (host == null || !HOSTS.contains(host.replaceFirst(":[0-9]+$", ""))) {
        send(exchange, 403, PLAIN, "Предпросмотр открывается только на этом компьютере.\n");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        send(exchange, 405, PLAIN, "Сайт можно только читать.\n");
      } else if (path.startsWith(OWN)) {
        own(exchange, path.substring(OWN.length()));
      } else {
        site(exchange, path);
      }
    }
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    if (name.equals("version")) {
      send(exchange, 200, PLAIN, shown.version());
    } else if (name.equals("preview.js") || name.equals("preview.css")) {
      try (InputStream own = PreviewServer.class.getResourceAsStream(name)) {
        if (own == null) {
          throw new IOException("No resource " + name);
        }
        send(exchange, 200, type(name), own.readAllBytes());
      }
    } else {
      send(exchange, 404, PLAIN, "Такого нет.\n");
    }
  }

  private void site(HttpExchange exchange, String path) throws IOException {
    String fresh = ahead.get(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
    if (fresh != null) {
      send(exchange, 200, HTML, dressed(fresh, shown));
      return;
    }
    int status = 200;
    byte[] bytes;
    Path file;
    // What a page looks like does not wait for the others.
    Lock reading = path.startsWith(SiteMap.ASSETS.path()) ? new ReentrantLock() : lock.readLock();
    reading.lock();
    try {
      file = file(path);
      if (file != null && Files.isDirectory(file)) {
        if (!path.endsWith("/")) {
          exchange
              .getResponseHeaders()
              .set("Location", exchange.getRequestURI().getRawPath() + "/");
          send(exchange, 302, PLAIN, "");
          return;
        }
        file = file.resolve("index.html");
      }
      byte[] printed = file == null || Files.isRegularFile(file) ? null : printed(file);
      if (printed != null) {
        send(exchange, 200, type(PDF), printed);
        return;
      }
      if (file == null || !Files.isRegularFile(file)) {
        status = 404;
        file = SiteMap.NOT_FOUND.under(folder);
      }
      bytes =
          Files.isRegularFile(file)
              ? Files.readAllBytes(file)
              : NOT_BUILT.getBytes(StandardCharsets.UTF_8);
    } finally {
      reading.unlock();
    }
    String type = type(String.valueOf(file.getFileName()));
    if (type.equals(HTML)) {
      send(exchange, status, type, dressed(new String(bytes, StandardCharsets.UTF_8), shown));
    } else {
      send(exchange, status, type, bytes);
    }
  }

  /** The PDF that the page beside it names; null when there is no such page. */
  private byte @Nullable [] printed(Path file) throws IOException {
    Path page = file.resolveSibling("index.html");
    if (!file.toString().endsWith("." + PDF) || !Files.isRegularFile(page)) {
      return null;
    }
    Document document = Jsoup.parse(page);
    Element link = document.head().selectFirst("link[data-paper]");
    return link != null && file.endsWith(link.attr("href"))
        ? new PdfRenditions(templates, PdfCache.NONE).print(document)
        : null;
  }

  /** The file of a path inside the folder; null when it leads out of it. */
  private @Nullable Path file(String path) {
    try {
      Path file = folder.resolve(path.substring(1)).normalize();
      return file.startsWith(folder) ? file : null;
    } catch (InvalidPathException noName) {
      return null;
    }
  }

  /** The page with the bar and what loads it again; both obey the content policy of the site. */
  private static String dressed(String html, Shown shown) {
    String head =
        "<link rel=\"stylesheet\" href=\"/__preview/preview.css\">\n"
            + "<script src=\"/__preview/preview.js\" data-version=\""
            + ProblemBar.escaped(shown.version())
            + "\" defer></script>\n";
    String dressed = html.replaceFirst("</head>", head + "</head>");
    int body = dressed.indexOf("<body");
    int end = body < 0 ? -1 : dressed.indexOf('>', body);
    return end < 0
        ? dressed
        : dressed.substring(0, end + 1) + "\n" + shown.bar() + dressed.substring(end + 1);
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
