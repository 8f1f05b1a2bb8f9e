package org.metodportal.disclosure.pattern;

import org.metodportal.disclosure.system.LinkedSystem;

/**
 * Gives what is to be hidden in the system of one year. Whoever remembers earlier choices must give
 * what {@link #CHOOSING} would choose.
 */
public interface Protector {
  /** Chooses anew each time. */
  Protector CHOOSING = Protection::of;

  /** What to hide, and what an exact check of that found. */
  Protection.Result of(LinkedSystem system);
}
