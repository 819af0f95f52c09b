package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds names behind their number that have figures of their own:
 * “3个项目，分别是甲校1.5亿元、乙校0.9亿元、丙校0.4亿元”; “改造2处：甲校面积900平方米、投资80万元，乙校…”.
 */
final class FiguredNames {
  private static final Sought CUE =
      Sought.of(
          "^[^，。；、：（）()]{0,10}?(?:[总共合][^，。；、：（）()]{0,14}?)?(，?(?:分别为|分别是|依次为|依次是|具体为|即)：?|：(?:分别为|分别是)?)");

  private static final List<String> LEADS = List.of("分别", "依次", "具体", "即", "：");

  /** What a name is that has figures, and what only leads to one. */
  private static final Sought NAME =
      Sought.of(
          "^(《[^《》]{2,40}》|\\p{Han}{1,12}(?:中学|小学|学校|学院|幼儿园|[一二三四五六七八九十]中|医院|卫生院|乡|镇|村|县|公司|厂|水库|大桥|泵站|社区|街道|公园|项目|工程|合同))"
              + "(?:[^0-9]{0,8}$|[^0-9]{0,8}[0-9])");

  private static final List<String> MORE =
      List.of("等", "其中", "其余", "其他", "另", "…", "合计", "共", "均", "各", "每", "还", "以及");
  private static final List<String> REST = List.of("其余", "其他", "另", "还", "…", "等项目", "等工程", "第");
  private static final int REACH = 36;
  private static final int FARTHEST = 400;
  private static final int NEAR = 8;

  private final Passage passage;

  FiguredNames(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such names.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.listCount() > 1
          && mention.unitClass() != UnitClass.PERSON
          && !counted.contains(mention.start())) {
        tie(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention mention) {
    int reach = Math.min(passage.text().length(), mention.end() + REACH);
    String behind = passage.between(mention.end(), reach);
    Optional<Matcher> cue = AnyWord.in(behind, LEADS) ? CUE.firstIn(behind) : Optional.empty();
    if (cue.isEmpty() || hasTwin(mention)) {
      return Optional.empty();
    }
    int from = mention.end() + cue.get().end();
    int end = passage.sentenceEnd(from);
    int last = listEnd(from, end);
    boolean open =
        end - from > FARTHEST
            || AnyWord.in(passage.between(from, last), MORE)
            || AnyWord.in(passage.between(last, end), REST);
    boolean counted =
        !open
            && passage.mentions(from, last).stream()
                .anyMatch(figure -> figure.symbol().equals(mention.symbol()));
    List<Span> names = open || counted ? List.of() : names(from, last);
    boolean near = Math.abs(names.size() - mention.listCount()) <= 1;
    return names.size() > 1 && near ? Optional.of(Listed.all(mention, names)) : Optional.empty();
  }

  /**
   * Where a list ends: with its clause where marks part it and what follows is no more of it, or
   * with the sentence.
   */
  private int listEnd(int from, int end) {
    int clause = passage.clauseEnd(from);
    List<Mention> figures = passage.mentions(from, clause);
    boolean parted = AnyWord.holds(passage.text(), '、', from, clause) && !figures.isEmpty();
    boolean more =
        !parted
            || passage.mentions(clause, end).stream()
                .anyMatch(figure -> figure.symbol().equals(figures.get(0).symbol()));
    return more ? end : clause;
  }

  private boolean hasTwin(Mention mention) {
    return passage.mentions(mention.start() - NEAR, mention.start()).stream()
        .anyMatch(
            other -> other.listCount() > 0 && passage.isUnbroken(other.end(), mention.start()));
  }

  /** The names of a stretch, none unless it begins with one and all have figures. */
  private List<Span> names(int from, int end) {
    List<Span> names = new ArrayList<>();
    int start = from;
    for (int at = from; at <= end; at++) {
      if (at == end || "、，；".indexOf(passage.at(at)) >= 0) {
        Optional<Matcher> name = NAME.firstIn(passage.between(start, at));
        boolean figures = !passage.mentions(start, at).isEmpty();
        if (name.isPresent()) {
          names.add(new Span(start, start + name.get().end(1)));
        }
        if (names.isEmpty() || !figures) {
          return List.of();
        }
        start = at + 1;
      }
    }
    return names;
  }
}
