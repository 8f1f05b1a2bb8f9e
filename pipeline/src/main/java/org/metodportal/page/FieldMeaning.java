package org.metodportal.page;

/** A name in the files of open data and what it means. */
public record FieldMeaning(String name, String meaning) {}
