package org.metodportal.content.practice;

/**
 * A professional deficit that diagnostics find and practices answer; source: {@code
 * content/deficits.yaml}.
 *
 * @param code as in the column {@code deficits} of the table {@code diagnostics}: {@code ФГ-ЧТ}
 * @param title name shown to people
 * @param description what a teacher with this deficit finds hard, in one or more sentences
 */
public record Deficit(String code, String title, String description) {}
