package org.metodportal.sample;

/** What a person does in an organization, with the code of the staff table. */
enum Role {
  TEACHER("педагог"),
  HEAD("руководитель"),
  DEPUTY("заместитель"),
  CENTRE_STAFF("сотрудник центра"),
  GRADUATE("выпускник");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** Heads and deputies: a management team. */
  boolean leads() {
    return this == HEAD || this == DEPUTY;
  }

  /** Teachers, heads and deputies. */
  boolean isPedagogue() {
    return this == TEACHER || leads();
  }
}
