package org.metodportal.definition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.metodportal.document.Choices;

/**
 * The accent colour of a territory: one of the portal's own, or any that can be read.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Accent(int red, int green, int blue) {
  /** Colours that the style sheet has by name, in light and dark. */
  public static final Choices NAMES = Choices.of("teal", "indigo", "plum", "forest", "ochre");

  /** Smallest contrast of text, WCAG 2.1, 1.4.3. */
  public static final double READABLE = 4.5;

  private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern NAMED = Pattern.compile("own-[0-9a-f]{6}");
  private static final Accent LIGHT_PANEL = new Accent(0xf2, 0xf4, 0xf6);
  private static final Accent DARK_PANEL = new Accent(0x1f, 0x25, 0x2b);
  private static final Accent BLACK = new Accent(0, 0, 0);
  private static final Accent WHITE = new Accent(255, 255, 255);
  private static final int STEPS = 50;

  /** A colour as an editor writes it: {@code #0a6466}; empty when it is none. */
  public static Optional<Accent> written(String text) {
    return WRITTEN.matcher(text).matches()
        ? Optional.of(parse(text.substring(1)))
        : Optional.empty();
  }

  /** The colour of a name that {@link #name} gave; empty for one of {@link #NAMES}. */
  public static Optional<Accent> named(String name) {
    return NAMED.matcher(name).matches() ? Optional.of(parse(name.substring(4))) : Optional.empty();
  }

  private static Accent parse(String digits) {
    int value = Integer.parseInt(digits, 16);
    return new Accent(value >> 16, value >> 8 & 0xff, value & 0xff);
  }

  /** How pages name it, where the style sheet has the rule. */
  public String name() {
    return "own-" + hex().substring(1);
  }

  /** As style sheets write it: {@code #0a6466}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Contrast with the lightest grey behind text on light pages, 1–21. */
  public double contrastOnLight() {
    return contrast(LIGHT_PANEL);
  }

  /** The same colour or the nearest darker one that can be read on light pages. */
  public Accent onLight() {
    return towards(BLACK, LIGHT_PANEL);
  }

  /** The nearest lighter one that can be read on dark pages. */
  public Accent onDark() {
    return towards(WHITE, DARK_PANEL);
  }

  private Accent towards(Accent end, Accent ground) {
    Accent mixed = this;
    for (int step = 1; mixed.contrast(ground) < READABLE && step <= STEPS; step++) {
      double share = step / (double) STEPS;
      mixed =
          new Accent(
              mix(red, end.red, share), mix(green, end.green, share), mix(blue, end.blue, share));
    }
    return mixed;
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private double contrast(Accent other) {
    double mine = luminance();
    double its = other.luminance();
    return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
  }

  /** Relative luminance, WCAG 2.1, 0–1. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
