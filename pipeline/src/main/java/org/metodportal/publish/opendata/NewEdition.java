package org.metodportal.publish.opendata;

/** What a release does to the editions of the public figures. */
public enum NewEdition {
  /** No figures of closed years were taken anew: the editions stay as they are. */
  NONE,
  /** A batch brought figures of closed years: its tables are an edition beside the earlier ones. */
  ADDED,
  /**
   * The release shown until now was made night by night, without batches: of its editions only the
   * last can stand beside another without telling of single persons.
   */
  ADDED_TO_THE_LAST
}
