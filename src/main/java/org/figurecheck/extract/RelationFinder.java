package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.Relation;

/** Finds the relations that tie the figures of a text. */
@FunctionalInterface
public interface RelationFinder {
  List<Relation> find(Reading reading);
}
