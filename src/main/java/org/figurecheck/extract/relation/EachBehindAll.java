package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Finds what each of several has behind what all have: “四届赛事共吸引选手4800人，每届1200人”. */
final class EachBehindAll {
  private static final Sought EACH =
      Sought.of(
          "^[^，。；、：0-9]{0,6}，每一?([类种届批期场次轮组级个所家处座栋间站条项台辆])([^，。；、：0-9各均为约]{0,5}?)(?:各|均|为|约)*$");
  private static final Sought ALL =
      Sought.of(
          "^[^，。；、：0-9]{0,8}(?:共|均|各|已)*[^，。；、：0-9]{0,8}$|^[^，。；、：0-9]{0,4}，(?:共|均|已|全部)*(?:配备|配置|设立|设置|安装|安排|落实|聘请|选聘|选派|投放|种植|吸引|培训|接待|评选)[^，。；、：0-9]{0,8}$");
  private static final Sought SOME = Sought.of("新增|新招|新聘|新配|新投|新购|新进|补充|增补|增配|增设|加配|其中|计划|拟|需|缺|应");
  private static final Sought MORE = Sought.of("另|其余|其他|还有|部分|个别|最多|最少|不足");
  private static final int REACH = 22;

  private final Passage passage;
  private final List<Mention> mentions;

  EachBehindAll(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    return mentions.stream()
        .filter(each -> each.index() > 1 && each.isQuantity())
        .flatMap(each -> tie(each).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention each) {
    Mention total = mentions.get(each.index() - 1);
    Mention count = mentions.get(each.index() - 2);
    boolean near = each.start() - total.end() <= REACH && total.start() - count.end() <= REACH;
    if (!near || count.kind() != Kind.COUNT || !Units.areOfOneWord(each, total)) {
      return Optional.empty();
    }
    return EACH.firstIn(passage.between(total.end(), each.start()))
        .filter(told -> isOfThese(told, count, total) && isAll(each, total, count))
        .map(told -> Tie.quotient(total, count, each, Answer.UNKNOWN));
  }

  /** Whether each of what is counted is meant, by its measure word and its noun if it is told. */
  private boolean isOfThese(Matcher told, Mention count, Mention total) {
    int from = Math.max(passage.clauseStart(count.start()), count.start() - REACH);
    return told.group(1).equals(count.symbol())
        && passage.between(from, total.start()).contains(told.group(2));
  }

  private boolean isAll(Mention each, Mention total, Mention count) {
    String lead = passage.between(passage.sentenceStart(count.start()), count.start());
    String between = passage.between(count.end(), total.start());
    String rest = passage.between(each.end(), passage.sentenceEnd(each.end()));
    return ALL.isIn(between)
        && !SOME.isIn(between)
        && !lead.endsWith("每")
        && !lead.endsWith("各")
        && passage.breaksAt(each.end())
        && !MORE.isIn(rest)
        && !SecondMeans.isRounded(total, each, count);
  }
}
