package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds parts told clauses behind their whole: “教职工84人，学历达标率97%，高级教师21人”, “…，其中男9人，女8人，非农业人口12人”.
 * Only the names say that they belong, so what exceeds the whole is taken for something else.
 */
final class LaterParts {
  private static final int MOST = 12;
  private static final int FARTHEST = 200;
  private static final List<String> HAVING = List.of("具有", "拥有", "获得", "取得", "有");

  private final Passage passage;
  private final Stock stock;

  LaterParts(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * The wholes with what is not yet tied to them.
   *
   * @param told the wholes and parts that have been read
   */
  List<Tie> read(List<Tie> told) {
    Map<Integer, Set<Integer>> divided = divided(told);
    Set<Integer> parts = new HashSet<>();
    divided.values().forEach(parts::addAll);
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity() && Units.isCounted(mention) && !parts.contains(mention.index())) {
        later(mention, divided.getOrDefault(mention.index(), Set.of())).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** The parts that each whole has, by their indexes. */
  private static Map<Integer, Set<Integer>> divided(List<Tie> told) {
    Map<Integer, Set<Integer>> divided = new HashMap<>();
    for (Tie tie : told) {
      tie.knots().stream()
          .filter(knot -> knot.role() == MemberRole.WHOLE)
          .forEach(
              whole ->
                  tie.knots().stream()
                      .filter(knot -> knot.role() == MemberRole.PART)
                      .forEach(
                          part ->
                              divided
                                  .computeIfAbsent(whole.index(), i -> new HashSet<>())
                                  .add(part.index())));
    }
    return divided;
  }

  private Optional<Tie> later(Mention whole, Set<Integer> tied) {
    int end = Math.min(passage.scopeEnd(whole.end()), whole.end() + FARTHEST);
    int next = whole.index() + 1;
    if (next >= passage.mentions().size()) {
      return Optional.empty();
    }
    String told = Stated.noun(passage, whole, passage.clauseEnd(whole.end()));
    String noun = told.substring(told.lastIndexOf('的') + 1);
    Optional<Realm> realm = Realm.of(noun);
    if (realm.isEmpty() && tied.isEmpty() && !mayHave(whole, passage.mentions().get(next))) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    int seen = 0;
    for (Mention mention : passage.unbracketed(whole.end(), end)) {
      if (++seen > MOST || isAnotherWhole(mention, whole, realm)) {
        break;
      }
      String lead = stock.lead(mention);
      boolean fits = isAlike(mention, whole) && !tied.contains(mention.index()) && isNamed(lead);
      boolean named =
          realm.isPresent()
              ? (realm.get().isPart(lead) && !realm.get().isBeside(noun, PartName.bare(lead)))
                  || (!tied.isEmpty() && isHad(mention))
              : Realm.isSome(lead) || isHad(mention);
      boolean behind = tied.isEmpty() || tied.stream().allMatch(i -> i < mention.index());
      if (fits && named && behind) {
        parts.add(new Part(mention, lead, List.of(), false));
      }
    }
    List<Part> found =
        parts.isEmpty() && tied.isEmpty()
            ? realm.map(r -> namesakes(whole, noun)).orElse(List.of())
            : parts;
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(PartsReader.tie(whole, new Sum(found, Answer.NO, Answer.NO)));
  }

  /** Parts in the next sentence, each with the noun of the whole: “教师110人。…高校教师7人，中职教师5人”. */
  private List<Part> namesakes(Mention whole, String noun) {
    int end = passage.sentenceEnd(whole.end());
    int from = end;
    while (from < passage.text().length() && " \n　。".indexOf(passage.at(from)) >= 0) {
      from++;
    }
    List<Part> parts = new ArrayList<>();
    for (Mention mention : passage.mentions(from, passage.sentenceEnd(from))) {
      String lead = PartName.bare(stock.lead(mention).replaceFirst("^[，、；：]", ""));
      if (isAlike(mention, whole) && lead.endsWith(noun) && lead.length() > noun.length()) {
        parts.add(new Part(mention, lead, List.of(), false));
      }
    }
    return parts.size() > 1 ? parts : List.of();
  }

  private static boolean isAlike(Mention mention, Mention whole) {
    return mention.isQuantity() && Units.sameClass(mention, whole) && !Sum.exceeds(mention, whole);
  }

  private static boolean isNamed(String lead) {
    String label = lead.replaceFirst("^[，、；：]", "").strip();
    return !Phrase.comments(label) && !Phrase.compares(label) && !Phrase.opensStatement(label);
  }

  /** “教材64部，有32部入选”: what is had of the same, right behind the comma. */
  private boolean mayHave(Mention whole, Mention next) {
    return passage.between(whole.end(), next.start()).endsWith("，有")
        && next.symbol().equals(whole.symbol())
        && passage.at(next.end()) != '年';
  }

  private boolean isHad(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return HAVING.contains(passage.between(clause, mention.start()))
        || AnyWord.opens(passage.between(clause, mention.start()), List.of("具有", "拥有"));
  }

  /** Whether a figure counts all of another realm, so that what follows is told of these. */
  private boolean isAnotherWhole(Mention mention, Mention whole, Optional<Realm> realm) {
    if (!mention.isQuantity() || !Units.sameClass(mention, whole)) {
      return false;
    }
    Optional<Realm> other =
        Realm.of(Stated.noun(passage, mention, passage.clauseEnd(mention.end())));
    return other.isPresent() && (realm.isEmpty() || other.get() != realm.get());
  }
}
