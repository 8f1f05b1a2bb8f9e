package org.metodportal.oracle.dirty;

/** How the data rows of a file ended: {@code read = accepted + skipped + rejected}. */
record FileBin(String territory, String file, int read, int accepted, int skipped, int rejected) {}
