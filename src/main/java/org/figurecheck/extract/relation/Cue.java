package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurecheck.text.pattern.Sought;

/**
 * Words that announce the parts of a whole.
 *
 * @param kind what they promise
 * @param start where they begin
 * @param from where the parts begin
 */
record Cue(Kind kind, int start, int from) {
  /** What a cue promises of the parts that follow it. */
  enum Kind {
    OF_WHICH("其中"),
    AMONG("中有", "中，", "中"),
    INCLUDING("包括", "包含", "内含", "含"),
    EACH_BEING("分别为", "分别是", "分别有", "分为", "分别设"),
    DIVIDED,
    SORTED,
    SHARED,
    UNTOLD,
    COLON("："),
    COMPOSED("由"),
    BRACKET("(", "（");

    private final List<String> words;

    Kind(String... words) {
      this.words = List.of(words);
    }

    /** Whether it promises that all parts follow. */
    boolean promisesAll() {
      return this == EACH_BEING || this == DIVIDED || this == COLON || this == COMPOSED;
    }

    /** Whether it names a way to divide, of which several may be told of one whole. */
    boolean isWay() {
      return this == DIVIDED || this == SORTED || this == SHARED;
    }
  }

  private static final String NO_COMPOUND = "初高集其当空途水暗眼心手";
  private static final String OPENS_COMPOUND = "学小考心央级层等期间部型标医药华外东西南北国餐式职专高坚青年介转";
  private static final List<String> DIRECT = List.of("", "的", "约", "的约");
  private static final int LONGEST_NOUN = 12;
  private static final int NEAR = 4;
  private static final Sought COMPOSED_ALL = Sought.of("(组成|构成)(，[^，。；、]{0,10}(共|合计|总计|总数).*)?$");
  private static final Sought NO_PART = Sought.of("^(其中|一是|一为|主要|包括|包含|含|（|\\()");

  private static final String LEAD = "，： ";
  private static final List<String> FILLERS = List.of("包括", "包含", "分别为", "有", "含", "为", "是");

  static List<Cue> in(Passage passage) {
    String text = passage.text();
    List<Cue> cues = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (String word : kind.words) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          if (isCue(passage, kind, at, at + word.length())) {
            cues.add(new Cue(kind, at, afterLead(passage, at + word.length())));
          }
        }
      }
    }
    for (Way way : Way.in(passage)) {
      Kind kind = way.all() ? Kind.DIVIDED : way.shared() ? Kind.SHARED : Kind.SORTED;
      cues.add(new Cue(kind, way.span().start(), afterLead(passage, way.span().end())));
    }
    cues.sort(Comparator.comparingInt(Cue::start));
    return cues;
  }

  private static boolean isCue(Passage passage, Kind kind, int start, int end) {
    return switch (kind) {
      case BRACKET -> true;
      case COLON -> followsAFigure(passage, start, end);
      case COMPOSED -> isComposed(passage, start, end);
      case AMONG -> isAmong(passage, start, end);
      case INCLUDING -> isIncluding(passage, start, end);
      default -> standsFree(passage, start, end, NEAR);
    };
  }

  /** 含 alone opens a clause: “1.6万人，含学生志愿者486人”. */
  private static boolean isIncluding(Passage passage, int start, int end) {
    boolean opens = end - start > 1 || passage.at(start - 1) == '，';
    return opens && standsFree(passage, start, end, NEAR);
  }

  /** “共64所：小学43所，…”. */
  private static boolean followsAFigure(Passage passage, int start, int end) {
    return passage.before(start).filter(mention -> mention.end() == start).isPresent()
        && !NO_PART.isIn(passage.between(end, passage.scopeEnd(end)));
  }

  /** “29个，由新建14个、续建15个组成”. */
  private static boolean isComposed(Passage passage, int start, int end) {
    boolean behind = passage.at(start - 1) == '，' || passage.at(start - 1) == '部';
    String rest = passage.between(end, passage.scopeEnd(end));
    return behind && COMPOSED_ALL.isIn(rest);
  }

  /** “在860名教师中高级教师120名”, “860名教师中，…”; not the 中 of 初中 or 其中. */
  private static boolean isAmong(Passage passage, int start, int end) {
    if (passage.between(start, end).equals("中有")) {
      return standsFree(passage, start, end, NEAR);
    }
    boolean set = passage.between(passage.clauseStart(start), start).startsWith("在");
    if (end - start == 1 && isDirect(passage, start, end)) {
      return NO_COMPOUND.indexOf(passage.at(start - 1)) < 0
          && passage
              .beforeOutside(start)
              .filter(m -> PartName.isNoun(passage.unbracketedText(m.end(), start)))
              .isPresent();
    }
    boolean told = end - start > 1 || set || isShared(passage, start, end);
    boolean whole = end - start > 1 || "，有".indexOf(passage.at(end)) < 0;
    return told
        && whole
        && NO_COMPOUND.indexOf(passage.at(start - 1)) < 0
        && passage.before(start).filter(m -> isNamed(passage, m, start, set)).isPresent()
        && standsFree(passage, start, end, LONGEST_NOUN);
  }

  /** Whether what is counted stands before a place; behind 在 it may begin like a verb: 获奖作品. */
  private static boolean isNamed(Passage passage, Mention mention, int start, boolean set) {
    String words = passage.between(mention.end(), start);
    boolean phrase =
        set && words.length() <= LONGEST_NOUN && passage.isUnbroken(mention.end(), start);
    return phrase || PartName.isNoun(words);
  }

  /** “860名教师中的612名”, “860名教师中612名是女教师”. */
  private static boolean isDirect(Passage passage, int start, int end) {
    int next = passage.firstAt(end);
    boolean near =
        next < passage.mentions().size()
            && DIRECT.contains(passage.between(end, passage.mentions().get(next).start()))
            && passage.mentions().get(next).start() >= end;
    return near
        && passage
            .beforeOutside(start)
            .filter(Mention::isQuantity)
            .filter(m -> Units.sameClass(m, passage.mentions().get(next)))
            .isPresent();
  }

  /** “860名教师中男教师为20名、女教师为840名”: not the 中 of 中学, and more than one number behind it. */
  private static boolean isShared(Passage passage, int start, int end) {
    return (OPENS_COMPOUND.indexOf(passage.at(end)) < 0 || opensAList(passage, end))
        && passage
            .before(start)
            .filter(m -> m.isQuantity() && m.end() < start)
            .filter(m -> passage.isUnbroken(m.end(), start))
            .isPresent()
        && (passage.unbracketed(end, passage.scopeEnd(end)).stream()
                    .filter(Mention::isQuantity)
                    .limit(2)
                    .count()
                > 1
            || !BracketedParts.from(passage, end).isEmpty());
  }

  /** 国道 in “公路里程中国道有255公里、省道有39公里”: the next name is of the same make without 中. */
  private static boolean opensAList(Passage passage, int from) {
    List<Mention> counted =
        passage.unbracketed(from, passage.scopeEnd(from)).stream()
            .filter(Mention::isQuantity)
            .limit(2)
            .toList();
    if (counted.size() < 2 || counted.get(0).start() - from > LONGEST_NOUN) {
      return false;
    }
    String gap = passage.between(counted.get(0).end(), counted.get(1).start());
    String one = PartName.bare(passage.between(from, counted.get(0).start()));
    String other = gap.isEmpty() ? "" : PartName.bare(gap.substring(1));
    return one.length() > 1
        && other.length() > 1
        && "、，；".indexOf(gap.charAt(0)) >= 0
        && Math.abs(one.length() - other.length()) <= 1
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  /** “其中，…” and “56人其中…” announce parts; “参与其中” and “其中之一” do not. */
  private static boolean standsFree(Passage passage, int start, int end, int near) {
    int before = passage.between(Math.max(0, start - 2), start).equals("主要") ? start - 2 : start;
    while (before > 0 && passage.at(before - 1) == ' ') {
      before--;
    }
    int position = before;
    boolean free =
        !Character.isLetterOrDigit(passage.at(before - 1))
            || passage
                .before(position)
                .filter(m -> isJustBefore(passage, m, position, near))
                .isPresent();
    return free && "之的".indexOf(passage.at(end)) < 0;
  }

  private static boolean isJustBefore(Passage passage, Mention mention, int position, int near) {
    int gap = position - mention.end();
    boolean takesPart =
        "与入处在于身穿加其集当之".indexOf(passage.at(position - 1)) >= 0
            && !passage.text().startsWith("收入", position - 2);
    return gap >= 0 && gap <= near && !takesPart && passage.isUnbroken(mention.end(), position);
  }

  private static int afterLead(Passage passage, int position) {
    int from = position;
    while (LEAD.indexOf(passage.at(from)) >= 0) {
      from++;
    }
    for (String filler : FILLERS) {
      if (passage.text().startsWith(filler, from)) {
        return afterBlanks(passage, from + filler.length());
      }
    }
    return from;
  }

  private static int afterBlanks(Passage passage, int position) {
    int from = position;
    while (LEAD.indexOf(passage.at(from)) >= 0) {
      from++;
    }
    return from;
  }
}
