package org.figurecheck.source;

import java.util.Optional;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;

/** What the words of a table mean. */
public interface Vocabulary {
  /** The canonical name of an indicator, or empty if the words name none that is known. */
  Optional<String> indicator(String words);

  /** What a measure word stands for, with its scale (万元); empty if it is not known. */
  Optional<Measure> measure(String measureWord);

  /** The role of a percentage that bears this name: a share, a growth, a gross rate … */
  Role percentage(String indicator);

  /** How much a text such as 6.3万人 says; empty if it is no single number. */
  Optional<Quantity> quantity(String text);
}
