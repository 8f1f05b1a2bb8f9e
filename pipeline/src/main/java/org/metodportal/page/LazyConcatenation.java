package org.metodportal.page;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams one after the other, each started when the one before is used up. Unlike {@code flatMap}
 * it takes no element before it is asked for: an iterator of a flat-mapped stream holds all
 * elements of the inner one.
 */
public final class LazyConcatenation<T, E> implements Iterator<E> {
  private final Iterator<T> sources;
  private final Function<T, Stream<E>> elements;
  private Iterator<E> current = Collections.emptyIterator();

  private LazyConcatenation(List<T> sources, Function<T, Stream<E>> elements) {
    this.sources = sources.iterator();
    this.elements = elements;
  }

  /** The elements of every source, in order. */
  public static <T, E> Stream<E> of(List<T> sources, Function<T, Stream<E>> elements) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new LazyConcatenation<>(sources, elements), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && sources.hasNext()) {
      current = elements.apply(sources.next()).iterator();
    }
    return current.hasNext();
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
