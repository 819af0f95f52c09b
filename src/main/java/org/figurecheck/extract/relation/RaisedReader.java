package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds numbers that are to rise above what a text tells of the same things before:
 * “现有社团28个。…社团总数增至33个”, “公办园51所。…新建公办园4所，使公办园总数达到55所”.
 */
final class RaisedReader {
  private static final Sought RAISED =
      Sought.of(
          "^(?:[^，。；、：0-9]{0,8}使)?(?:今年|明年|下学期|年内|力争|届时|将)*(?:[全我本][省市县区镇乡校村园])?([^，。；、：0-9使]{2,10}?)"
              + "(?:的?总数|总量|总规模|规模|数量|人数)?(?:将|可|力争)?(增至|增加到|增加至|扩大到|扩大至|扩展到|发展到|达到|达)$");

  private static final Sought ADDED =
      Sought.of("(新增|增设|增加|新设|新办|发展|吸收|吸纳|新?(?:建|开办|创办|认定|培育|组建|购置|引进))了?([^，。；、：0-9]{0,10})$");

  private static final Sought IN_USE = Sought.of("(投入使用|投用|建成|竣工|完工|投产|启用)后");
  private static final Sought LEVEL = Sought.of("(共|共有|有|现有|为|是|达|达到|总数|总数为)?$");
  private static final Sought CLOSED = Sought.of("^(左右|以上)?([，。；、！（(\n]|$)");

  /** What makes the level another than what there was and what came to it. */
  private static final List<String> LESS =
      List.of(
          "撤", "划", "转", "移交", "整合", "改制", "报废", "减", "退", "关停", "停办", "拆", "注销", "合并", "淘汰", "左右",
          "约");

  private static final List<String> OTHER =
      List.of("上年", "去年", "同期", "计划", "目标", "其中新", "新增", "累计");
  private static final List<String> AHEAD = List.of("明年", "下学期", "下学年", "下一年", "届时");
  private static final String ENDS = "至到达";
  private static final int LONGEST = 32;
  private static final int NEAR = 200;
  private static final int FARTHEST = 1200;
  private static final int MOST = 8;

  /** With these a word tells a sort, or the whole: 公办幼儿园, 全县. */
  private static final List<String> SORTS =
      List.of("公办", "民办", "普惠", "新", "开办", "创办", "使公办", "全", "我", "本");

  /** Whose a level is: 河口小学, 西坪镇, 北港区码头. */
  private static final Pattern OWNER =
      Pattern.compile("\\p{Han}{2}(小学|中学|学校|学院|幼儿园|医院|公司|街道|码头|[镇乡村县区市校园院])");

  private final Passage passage;
  private final Stock stock;

  RaisedReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention level : passage.mentions()) {
      ReadingStopped.check();
      if (ENDS.indexOf(passage.at(level.start() - 1)) >= 0 && level.isQuantity()) {
        tie(level).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention level) {
    int clause = passage.clauseStart(level.start());
    String lead = passage.between(clause, level.start());
    boolean made = lead.indexOf('使') >= 0 && !IN_USE.isIn(lead);
    boolean aimed = level.figure().subject().aspect() == Aspect.PLAN || AnyWord.in(lead, AHEAD);
    boolean after = lead.indexOf('后') >= 0 && IN_USE.isIn(lead);
    if (lead.length() > LONGEST || !(made || aimed || after)) {
      return Optional.empty();
    }
    String bare = after ? lead.substring(lead.lastIndexOf('后') + 1) : lead;
    return RAISED
        .firstIn(bare)
        .filter(told -> !told.group(1).startsWith("用"))
        .flatMap(told -> made ? added(level, told.group(1)) : risen(level, told, after));
  }

  /** What came to what there was, and made it what it is. */
  private Optional<Tie> added(Mention level, String name) {
    Mention added = level.index() == 0 ? level : passage.mentions().get(level.index() - 1);
    String sentence =
        passage.between(passage.sentenceStart(level.start()), passage.sentenceEnd(level.end()));
    boolean came =
        added.start() >= passage.sentenceStart(level.start())
            && passage.clauseEnd(added.end()) == passage.clauseStart(level.start()) - 1
            && added != level
            && added.symbol().equals(level.symbol())
            && !AnyWord.in(sentence, LESS)
            && ADDED
                .firstIn(stock.lead(added))
                .filter(told -> isOf(told.group(2) + stock.tail(added), name))
                .isPresent();
    return came ? base(added, name).map(base -> Tie.raised(base, added, level)) : Optional.empty();
  }

  private static boolean isOf(String told, String name) {
    return told.isEmpty() || bare(told).equals(bare(name));
  }

  private static String bare(String name) {
    return name.replace("幼儿园", "园");
  }

  /** What is built may be told of by itself, but not in the sentence of all there is. */
  private Optional<Tie> risen(Mention level, Matcher told, boolean after) {
    int sentence = passage.sentenceStart(level.start());
    return after || !told.group(2).startsWith("达")
        ? base(level, told.group(1))
            .filter(base -> !after || base.start() >= sentence)
            .map(base -> Tie.fromTo(base, level, Answer.YES))
        : Optional.empty();
  }

  /** The one number of that name just before, or else in all that was told before. */
  private Optional<Mention> base(Mention next, String name) {
    List<Mention> near = new ArrayList<>();
    List<Mention> all = new ArrayList<>();
    for (int i = next.index() - 1; i >= 0 && all.size() < MOST; i--) {
      ReadingStopped.check();
      Mention base = passage.mentions().get(i);
      if (next.start() - base.end() > FARTHEST) {
        break;
      }
      if (base.symbol().equals(next.symbol()) && isLevel(base) && isNamed(base, name)) {
        all.add(base);
        if (next.start() - base.end() <= NEAR) {
          near.add(base);
        }
      }
    }
    List<Mention> found = near.isEmpty() ? all : near;
    boolean one = found.stream().map(Mention::amount).distinct().count() == 1;
    return one && isOfOneOwner(found.get(0), next) ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the words by a level name no place or body but those that its base names. */
  private boolean isOfOneOwner(Mention base, Mention next) {
    String told = passage.between(passage.sentenceStart(base.start()), base.start());
    String again =
        passage.between(Math.max(base.end(), passage.sentenceStart(next.start())), next.start());
    Matcher owner = OWNER.matcher(again);
    boolean same = true;
    while (same && owner.find()) {
      same = told.contains(owner.group()) || AnyWord.opens(owner.group(), SORTS);
    }
    return same;
  }

  private boolean isLevel(Mention mention) {
    return mention.isQuantity()
        && mention.amount().stated() != null
        && mention.figure().subject().aspect() != Aspect.PLAN
        && mention.figure().subject().role() == Role.LEVEL
        && !AnyWord.in(
            passage.between(passage.clauseStart(mention.start()), mention.start()), OTHER);
  }

  /** Whether a figure counts just what a name says. */
  private boolean isNamed(Mention mention, String name) {
    String bare = bare(name);
    if (bare(ScriptFolding.fold(mention.figure().subject().text())).equals(bare)) {
      return true;
    }
    String lead = bare(LEVEL.withoutFirst(stock.lead(mention)));
    String tail = bare(stock.tail(mention));
    return lead.endsWith(bare) && CLOSED.isIn(String.valueOf(passage.at(mention.end())))
        || tail.startsWith(bare) && CLOSED.isIn(tail.substring(bare.length()));
  }
}
