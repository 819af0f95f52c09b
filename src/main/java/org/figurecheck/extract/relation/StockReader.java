package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what is told of some of all there is, however far below it: “全县现有学校126所”, then “38所学校完成改造”.
 * However many they are, they are no more than all.
 */
final class StockReader {
  /** Who else there may be, or how often somebody may count. */
  private static final List<String> OTHERS =
      List.of(
          "来自", "全国", "全省", "省内", "省外", "外地", "外省", "外市", "外县", "外校", "外区", "周边", "兄弟", "友好", "结对",
          "对口", "联盟", "各地", "人次", "累计", "历年", "民办", "历届", "年来", "以来", "至今", "建校", "校友", "预计", "力争",
          "目标", "大学生", "高校", "网上", "线上", "共享", "受众", "过去", "观摩", "与会", "其中", "包括", "分别", "一是", "总数",
          "总量", "合计", "共计", "总计");

  /** What is done to those who need not be among them, or not yet. */
  private static final List<String> ELSEWHERE =
      List.of(
          "每", "先后", "毕业", "计划", "拟", "将", "培训", "报名", "报考", "应聘", "输送", "退休", "代课", "外聘", "兼职",
          "平均", "新增", "新建", "招", "缺", "原有", "曾", "其他", "现有", "共有", "拥有", "已有", "设有", "共安排", "核定");

  /** 乡镇卫生院, 村小学 and 村级站点 are not the towns and villages themselves. */
  private static final String WITHIN = "卫小中所站级办干医院校党委文机敬养幼综财水供农便集居组支";

  private static final int LONGEST = 12;

  private final Passage passage;
  private final StockTold told;
  private final StatementTime time;

  StockReader(Passage passage, StockTold told) {
    this.passage = passage;
    this.told = told;
    this.time = told.time();
  }

  /** One tie for each sort of which all is told, and some below. */
  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (StockSort sort : StockSort.ALL) {
      ReadingStopped.check();
      told.of(sort).flatMap(stock -> tie(sort, stock)).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(StockSort sort, Mention stock) {
    int section = time.section(stock);
    String year = time.told(stock);
    List<Mention> some =
        passage.mentions(passage.sentenceEnd(stock.end()), passage.text().length()).stream()
            .filter(m -> isSome(m, sort))
            .filter(m -> time.section(m) == section && !time.isAnother(m))
            .filter(m -> time.told(m).equals(year))
            .toList();
    return some.isEmpty() ? Optional.empty() : Optional.of(Tie.within(stock, some));
  }

  private boolean isSome(Mention mention, StockSort sort) {
    return mention.unitClass() == sort.unit()
        && mention.kind() == Kind.COUNT
        && mention.isQuantity()
        && mention.figure().subject().role() != Role.AVERAGE
        && mention.figure().subject().role() != Role.GROWTH
        && mention.figure().subject().aspect() == Aspect.ACTUAL
        && isNamed(mention, sort)
        && isOfThem(mention);
  }

  private boolean isNamed(Mention mention, StockSort sort) {
    if (sort.unit() == UnitClass.THING) {
      String noun = CountedNoun.of(passage, mention);
      return sort.some().contains(noun)
          && WITHIN.indexOf(passage.at(mention.end() + noun.length())) < 0;
    }
    int end = Math.min(passage.text().length(), mention.end() + LONGEST);
    String before = passage.between(passage.clauseStart(mention.start()), mention.start());
    return sort.isSomeBehind(passage.between(mention.end(), end)) || sort.isSomeBefore(before);
  }

  private boolean isOfThem(Mention mention) {
    int end = passage.clauseEnd(mention.end());
    int sentence = passage.sentenceStart(mention.start());
    String before = passage.between(sentence, mention.start());
    return !told.isOfAll(mention)
        && before.lastIndexOf('（') <= before.lastIndexOf('）')
        && !AnyWord.in(passage.between(sentence, end), OTHERS)
        && !AnyWord.in(passage.between(passage.clauseStart(mention.start()), end), ELSEWHERE);
  }
}
