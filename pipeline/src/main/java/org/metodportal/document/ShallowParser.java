package org.metodportal.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/** Passes on what a parser reads until lists lie too deep in each other. */
final class ShallowParser implements Parser {
  /** Deeper nesting is no document of an editor, and would exhaust the stack. */
  private static final int DEEPEST = 40;

  private final Parser parser;
  private int depth;

  ShallowParser(Parser parser) {
    this.parser = parser;
  }

  /** Says where the list starts that is one too deep. */
  static final class TooDeep extends YamlEngineException {
    private final transient Optional<Mark> mark;

    TooDeep(Optional<Mark> mark) {
      super("nested too deep");
      this.mark = mark;
    }

    Optional<Mark> mark() {
      return mark;
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  /**
   * @throws TooDeep when the event starts a list in too many others
   */
  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      default -> {}
    }
    if (depth > DEEPEST) {
      throw new TooDeep(event.getStartMark());
    }
    return event;
  }
}
