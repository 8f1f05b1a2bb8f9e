package org.metodportal.content.regulation;

/** Something in a regulation that has an address. */
public sealed interface Place permits Division, Clause, ClauseTable {
  /** The permanent id, Latin, unique in the regulation: {@code p-3.3.1}. */
  String anchor();

  /** How one refers to it, with the part unless that is the main text: {@code п. 3.3.1}. */
  String label();

  /** 1-based line of the file. */
  int line();
}
