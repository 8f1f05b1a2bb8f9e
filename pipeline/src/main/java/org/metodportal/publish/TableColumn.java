package org.metodportal.publish;

import java.util.List;

/**
 * A column of a published table, as a Table Schema tells it.
 *
 * @param title what it means, in Russian
 * @param type type of Table Schema
 * @param required whether it is never empty
 * @param words the only values it may have; empty when any
 */
record TableColumn(String name, String title, String type, boolean required, List<String> words) {}
