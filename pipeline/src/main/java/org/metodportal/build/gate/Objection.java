package org.metodportal.build.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a gate has against a release.
 *
 * @param reason Russian sentence with the figures
 */
public record Objection(Gate gate, String reason) {
  /** What all gates have against a release, in their order. */
  public static List<Objection> against(Candidate candidate) throws IOException {
    List<Objection> objections = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      for (String reason : gate.reasons(candidate)) {
        objections.add(new Objection(gate, reason));
      }
    }
    return objections;
  }

  /** The sentence for the office, with the way around where there is one. */
  public String advice() {
    return gate.acceptable()
        ? reason + " Если так и должно быть: --accept " + gate.key() + " --because \"почему\"."
        : reason;
  }
}
