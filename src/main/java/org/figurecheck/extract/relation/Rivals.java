package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds how many compete for one post beside the posts and those who applied: “平均13人竞争1个岗位”. */
final class Rivals {
  private static final Sought COMPETE = Sought.of("^[^，。；、：0-9]{0,3}(竞争|争夺|角逐|竞聘)(其中)?$");
  private static final Sought POST = Sought.of("^(工作)?(岗位|职位|席位|名额|编制|学位)");
  private static final Sought OFFERED = Sought.of("(招聘|招录|招考|招募|招收|录用|录取|提供)[^，。；、：0-9]{0,10}$");
  private static final Sought APPLIED = Sought.of("(报名|报考|应聘)[^，。；、：0-9审过缴合]{0,6}$");
  private static final Sought POSTS = Sought.of("(岗位|职位|席位|名额)数?$");
  private static final Sought APPLY = Sought.of("^(报名|报考|应聘)(参加)?(考试|应聘|竞争)?$");
  private static final int REACH = 16;
  private static final int NEAR = 6;

  private final Passage passage;

  Rivals(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(mention -> mention.unitClass() == UnitClass.PERSON && mention.isQuantity())
        .flatMap(mention -> tie(mention).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention mean) {
    boolean told =
        Chain.lead(passage, mean, REACH).equals("平均")
            && passage.next(mean).filter(post -> isForOne(mean, post)).isPresent();
    if (!told) {
      return Optional.empty();
    }
    int sentence = passage.sentenceStart(mean.start());
    int part = sentence + passage.between(sentence, mean.start()).lastIndexOf('；') + 1;
    List<Mention> before =
        passage.mentions(part, mean.start()).stream().filter(Mention::isQuantity).toList();
    return before.size() == 2 ? tie(mean, before) : Optional.empty();
  }

  private Optional<Tie> tie(Mention mean, List<Mention> before) {
    return only(before, this::isApplied)
        .flatMap(
            all ->
                only(before, m -> m != all && isOffered(m))
                    .filter(posts -> !MeanOfOthers.is(passage, mean, all, posts))
                    .map(posts -> Tie.quotient(all, posts, mean, Answer.YES)));
  }

  private boolean isForOne(Mention mean, Mention post) {
    boolean one =
        post.start() - mean.end() <= NEAR
            && post.amount().isExact()
            && post.amount().stated() != null
            && post.amount().stated().compareTo(BigDecimal.ONE) == 0;
    return one
        && COMPETE.isIn(passage.between(mean.end(), post.start()))
        && POST.isIn(behind(post));
  }

  private boolean isOffered(Mention mention) {
    return OFFERED.isIn(Chain.lead(passage, mention, REACH))
        && (mention.unitClass() == UnitClass.PERSON || isPosts(mention));
  }

  private boolean isPosts(Mention mention) {
    return POST.isIn(behind(mention)) || POSTS.isIn(Chain.lead(passage, mention, REACH));
  }

  private boolean isApplied(Mention mention) {
    boolean told = APPLIED.isIn(Chain.lead(passage, mention, REACH)) || APPLY.isIn(behind(mention));
    return told && mention.unitClass() == UnitClass.PERSON;
  }

  private String behind(Mention mention) {
    return passage.between(mention.end(), passage.clauseEnd(mention.end()));
  }

  private static Optional<Mention> only(List<Mention> figures, Predicate<Mention> sort) {
    List<Mention> found = figures.stream().filter(sort).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
