package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds names that a text lists behind their number: “3所，分别为东岭小学等”, “三个层面（县、镇、校）”. */
final class Listing {
  private static final Sought CUE =
      Sought.of(
          "^[^，。；、：(（]{0,12}?(，?(分别为|分别是|依次为|具体为|即)：?|，(?:包括|包含|涵盖|有)了?：?|：(即|分别为|分别是)?|[(（](即|分别为)?|——)");
  private static final Sought PLAIN = Sought.of("分别|依次|具体|即");

  /** What may lead to some of what is counted. */
  private static final Sought INCLUDED = Sought.of("包括|包含|涵盖|有");

  private static final Sought SEVERALLY = Sought.of("分别|依次");
  private static final Sought JOINED = Sought.of("[、和与及]");
  private static final Sought REMARK = Sought.of("^(含|其中|不含|包括|如|见|由|原|以|均|附|已|占|共|另)");

  /** Behind what a number counts, a verb with an object of its own. */
  private static final Sought OBJECT =
      Sought.of(
          "^[^，。；、]{2,8}?(推行|推出|实行|实施|开展|落实|制定|制订|建立|健全|完善|编制|出台|印发|打造|构建|发放|配备|设立|提供|组织|举办)"
              + "[^，。；、]{2,}$");

  /** “四类指标三升一降：甲、乙上升，丙下降”. */
  private static final Sought UPS_AND_DOWNS = Sought.of("[一两三四五六七八九十][升增涨降减跌平]");

  /** Objects that say no more than the verb. */
  private static final List<String> GENERAL =
      List.of("工作", "整治", "建设", "治理", "攻坚", "监管", "检查", "督查", "管理", "改革", "部署", "活动");

  private static final List<String> REST = List.of("其余", "其他", "其它", "另", "还有", "此外");
  private static final String SCHOOL = "校";
  private static final String CAMPUS = "校区";
  private static final int REACH = 24;

  /** Two names may be both of one. */
  private static final int FEWEST = 3;

  private static final int LONGEST_REST = 40;

  private final Passage passage;

  private final OneOfRow one;

  Listing(Passage passage) {
    this.passage = passage;
    this.one = new OneOfRow(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int count = mention.listCount();
      if (count > 0) {
        if (count > 1 && Passage.isHan(passage.at(mention.start()))) {
          one.before(mention).ifPresent(ties::add);
        }
        listed(mention, count).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> listed(Mention mention, int count) {
    int reach = Math.min(passage.text().length(), mention.end() + REACH);
    String behind = passage.between(mention.end(), reach);
    return CUE.firstIn(behind).flatMap(cue -> listed(mention, count, cue));
  }

  private Optional<Tie> listed(Mention mention, int count, Matcher cue) {
    int from = mention.end() + cue.end();
    boolean others = !passage.mentions(mention.end(), from).isEmpty() || isNumbered(from);
    boolean told = PLAIN.isIn(cue.group(1));
    int end = end(from);
    boolean open = passage.at(end - 1) == '等';
    ItemList list = ItemList.of(passage.text(), new Span(from, open ? end - 1 : end)).parted();
    if (others
        || areCampuses(mention, list)
        || isOfAnother(cue)
        || areOfAll(mention.end(), mention.end() + cue.start(1), from)) {
      return Optional.empty();
    }
    if (count == 1) {
      return areNoOne(mention, cue, list)
          ? Optional.of(Listed.all(mention, list.items()))
          : Optional.empty();
    }
    if (isJoined(mention) && !passage.mentions(from, end).isEmpty()) {
      return Optional.empty();
    }
    if (INCLUDED.isIn(cue.group(1)) && !areTheSort(mention, list, count)) {
      return Optional.empty();
    }
    boolean figures = passage.mentions(from, end).stream().anyMatch(Mention::isQuantity);
    boolean named = list.items().size() > 1 && (told || names(mention, list));
    Optional<Tie> tie =
        figures || !named ? Optional.empty() : tie(mention, list, count, open || goesOn(end));
    return tie.or(() -> new Names(passage, from).ofJust(count).map(n -> Listed.all(mention, n)));
  }

  /** “由三校（南校区、北校区）组成”: a campus is no school of its own. */
  private boolean areCampuses(Mention mention, ItemList list) {
    return mention.symbol().equals(SCHOOL)
        && list.items().stream().anyMatch(item -> item.in(passage.text()).endsWith(CAMPUS));
  }

  /** “城区和四镇分别为92%和94%”: a value for the one and one for the others. */
  private boolean isJoined(Mention mention) {
    return "和与及".indexOf(passage.at(mention.start() - 1)) >= 0;
  }

  /** Whether names are as many as are counted, or more and each of the sort that is. */
  private static boolean areTheSort(Mention mention, ItemList list, int count) {
    return list.filling(count).isPresent()
        || list.items().size() > count
            && mention.unitClass() == UnitClass.INSTITUTION
            && Institutions.areNamed(list.text(), list.items());
  }

  /** “1个部门，分别为甲局、乙局和丙局”, “1个村（甲村、乙村和丙村）”: several, though one is counted. */
  private boolean areNoOne(Mention one, Matcher cue, ItemList list) {
    List<Span> names = list.items();
    if (names.size() < FEWEST
        || passage.at(one.start()) != '1'
        || REMARK.isIn(names.get(0).in(passage.text()))) {
      return false;
    }
    int clause = passage.clauseStart(one.start());
    int from = names.get(0).start();
    boolean alone =
        passage.mentions(clause, one.start()).stream().noneMatch(Mention::isQuantity)
            && passage.mentions(from, end(from)).isEmpty();
    String noun = cue.group().substring(0, cue.start(1));
    boolean alike =
        !noun.isEmpty() && names.stream().allMatch(name -> name.in(passage.text()).endsWith(noun));
    return alone && (SEVERALLY.isIn(cue.group(1)) || alike);
  }

  /** “三个方面：一、…；二、…”: what follows are points, and no names. */
  private boolean isNumbered(int from) {
    int first = passage.firstAt(from);
    return first < passage.mentions().size()
        && passage.mentions().get(first).start() == from
        && passage.mentions().get(first).kind() == Kind.LIST_NUMBER;
  }

  /** “两类人群推行‘三送’（…）”, “三个方面建立台账（…）”: the names are those of something behind. */
  private static boolean isOfAnother(Matcher cue) {
    String words = cue.group(0).substring(0, cue.group(0).length() - cue.group(1).length());
    return words.indexOf('“') > 0
        || UPS_AND_DOWNS.isIn(words)
        || OBJECT.isIn(words) && !AnyWord.closes(words, GENERAL);
  }

  /** “三校的优秀率和及格率分别为40%、90%”: rates of all, a value for each of them. */
  private boolean areOfAll(int from, int cue, int values) {
    return passage.mentions(values, end(values)).stream().anyMatch(Mention::isPercent)
        && ItemList.of(passage.text(), new Span(from, cue)).joints() > 0;
  }

  /** Where the list ends: with its clause, or with the bracket that it stands in. */
  private int end(int from) {
    return Math.min(passage.clauseEnd(from), passage.scopeEnd(from));
  }

  /** “…、剪纸社。其余3个正在筹建。”. */
  private boolean isRestTold(ItemList list) {
    int end = list.items().get(list.items().size() - 1).end() + 1;
    return REST.stream().anyMatch(rest -> passage.text().startsWith(rest, end));
  }

  /** Whether a colon or a bracket behind the number leads to names rather than to a remark. */
  private boolean names(Mention mention, ItemList list) {
    String first = list.items().get(0).in(passage.text());
    return !REMARK.isIn(first)
        && (Concepts.follows(passage, mention)
            || !isRestTold(list) && Concepts.precedes(passage, mention, list.items())
            || (mention.unitClass() != UnitClass.PERSON
                && Institutions.areNamed(passage.text(), list.items()))
            || CountedClass.areNamed(passage, mention, list.items()));
  }

  private Optional<Tie> tie(Mention mention, ItemList list, int count, boolean open) {
    Optional<List<Span>> fitting = list.filling(count);
    if (fitting.isPresent()) {
      return Optional.of(Listed.all(mention, fitting.get()));
    }
    if (open && list.items().size() < count) {
      return Optional.of(Listed.some(mention, list.items()));
    }
    return list.isEither(count) ? Optional.empty() : Optional.of(Listed.all(mention, list.items()));
  }

  /** “甲村、乙村，丙村及丁村”: a comma stands where an enumeration comma should. */
  private boolean goesOn(int end) {
    String next = passage.between(end + 1, passage.clauseEnd(end + 1));
    return passage.at(end) == '，' && next.length() <= LONGEST_REST && JOINED.isIn(next);
  }
}
