package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.metodportal.cli.option.InputOptions;
import org.metodportal.publish.disk.FileTree;

/**
 * A project's root with nothing in it: no portal.properties of the real one has a say in a test.
 */
final class EmptyProject implements BeforeEachCallback, AfterEachCallback {
  private String usualHome = "";
  private Path folder = Path.of("");

  /** The root of the project that the program is told. */
  Path folder() {
    return folder;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("metodportal-home-");
    usualHome = System.getProperty(InputOptions.HOME, "");
    System.setProperty(InputOptions.HOME, folder.toString());
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    if (usualHome.isEmpty()) {
      System.clearProperty(InputOptions.HOME);
    } else {
      System.setProperty(InputOptions.HOME, usualHome);
    }
    FileTree.delete(folder);
  }
}
