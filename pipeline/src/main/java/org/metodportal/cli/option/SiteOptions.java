package org.metodportal.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.SourceFolder;
import org.metodportal.publish.release.Releases;
import picocli.CommandLine.Option;

/** Where the published site stands. */
public final class SiteOptions {
  @Option(names = "--site", paramLabel = "ПАПКА", description = "где стоит сайт (site)")
  private @Nullable Path site;

  /** The releases of the site. */
  public Releases releases() {
    return new Releases(folder().path());
  }

  /** The folder of the site, and how messages name it. */
  public SourceFolder folder() {
    return InputOptions.folder(site, "site");
  }
}
