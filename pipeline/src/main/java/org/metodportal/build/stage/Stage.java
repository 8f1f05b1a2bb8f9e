package org.metodportal.build.stage;

import java.util.function.Function;

/**
 * A stage of a build.
 *
 * @param <T> what the stage gives
 * @param name short Latin name, as in {@code run.json}
 * @param words says in Russian what the stage gave
 */
public record Stage<T>(String name, Function<T, String> words) {}
