package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metodportal.document.Choices;

/** The gates that a release passes before it is shown. */
public enum Gate {
  /** Pages or rows of the public table of indicators became far fewer overnight. */
  SUDDEN_CHANGE("sudden-change") {
    @Override
    public List<String> reasons(Path made, Path shown) throws IOException {
      return SuddenChange.reasons(made, shown);
    }
  };

  private final String key;

  Gate(String key) {
    this.key = key;
  }

  /** Name of the gate, as {@code --accept} takes it. */
  public String key() {
    return key;
  }

  /** Names of all gates. */
  public static Choices keys() {
    return new Choices(Arrays.stream(values()).map(Gate::key).toList());
  }

  /** The gate of that name; empty when there is none. */
  public static Optional<Gate> of(String key) {
    return Arrays.stream(values()).filter(gate -> gate.key.equals(key)).findFirst();
  }

  /**
   * Looks for reasons against showing a site.
   *
   * @param made its public folder
   * @param shown the public folder of the release shown until now
   * @return Russian sentences with the figures; empty when the site may be shown
   * @throws IOException when a file cannot be read
   */
  public abstract List<String> reasons(Path made, Path shown) throws IOException;
}
