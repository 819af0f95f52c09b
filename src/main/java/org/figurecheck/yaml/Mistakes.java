package org.figurecheck.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Language;
import org.figurecheck.wording.Words;

/** All that is wrong in the files of one reading, in the order in which it was found. */
public final class Mistakes {
  private final List<Mistake> all = new ArrayList<>();

  public void add(Mistake mistake) {
    all.add(mistake);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public int count() {
    return all.size();
  }

  public List<Mistake> list() {
    return List.copyOf(all);
  }

  /** All mistakes drawn, one below the other. */
  public String draw(Words words, Language language) {
    return all.stream()
        .map(mistake -> mistake.draw(words, language))
        .collect(Collectors.joining("\n"));
  }
}
