package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that a stretch spells out for each word of a slogan: 三查：班前查、班中查、班后查；两对：对票据、对实物. */
final class SloganParts {
  private static final List<String> CUES = List.of("：", "是指", "指", "即", "为", "是");

  private final Passage passage;
  private final Slogan slogan;

  SloganParts(Passage passage, Slogan slogan) {
    this.passage = passage;
    this.slogan = slogan;
  }

  /** The names of all words, where each is of its word. */
  Optional<List<Span>> in(Span stretch) {
    List<Span> names = new ArrayList<>();
    int from = stretch.start();
    for (Slogan.Term term : slogan.terms()) {
      Span part = part(term, stretch.from(from));
      List<Span> own = part.length() == 0 ? List.of() : items(part);
      if (own.isEmpty() || !own.stream().allMatch(name -> isOf(term, name))) {
        return Optional.empty();
      }
      names.addAll(own);
      from = part.end() + 1;
    }
    return from > stretch.end() ? Optional.of(names) : Optional.empty();
  }

  /** What is told of one word, up to the mark that ends it. */
  private Span part(Slogan.Term term, Span rest) {
    String word = term.span().in(passage.text());
    for (String cue : CUES) {
      if (passage.text().startsWith(word + cue, rest.start())) {
        int start = rest.start() + word.length() + cue.length();
        int end = Math.max(start, passage.between(start, rest.end()).indexOf('；') + start);
        return new Span(start, end > start ? end : rest.end());
      }
    }
    return rest.to(rest.start());
  }

  private List<Span> items(Span part) {
    List<Span> items = new ArrayList<>();
    int start = part.start();
    for (int at = start; at <= part.end(); at++) {
      if (at == part.end() || "、，".indexOf(passage.at(at)) >= 0) {
        items.add(new Span(start, at));
        start = at + 1;
      }
    }
    return items;
  }

  private boolean isOf(Slogan.Term term, Span name) {
    String words = name.in(passage.text());
    return words.length() > 1
        && words.indexOf('等') < 0
        && words.indexOf('…') < 0
        && (term.opens(words) || term.closes(words));
  }
}
