package org.metodportal.content.regulation;

/** What stands in a division or under a clause, from top to bottom. */
public sealed interface Piece permits Clause, ClauseTable, PortalNote {}
