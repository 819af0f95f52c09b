package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the number of a page beside the number of pages: “第3页 共5页”, “…第5页 已阅读5页”. */
final class PageReader {
  private static final Pattern OF = Pattern.compile("^[\\s，,/（(]{0,4}共有?\\s?$");
  private static final Pattern READ = Pattern.compile("^\\s*已?(阅读|预览|浏览|显示)(到|了)?\\s?$");
  private static final int LONGEST_GAP = 12;

  private final Passage passage;

  PageReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Mention> pages =
        passage.mentions().stream().filter(mention -> mention.kind() == Kind.PAGE).toList();
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < pages.size(); i++) {
      tie(pages.get(i - 1), pages.get(i)).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(Mention page, Mention pages) {
    String gap = passage.between(page.end(), pages.start());
    boolean numbered = passage.at(page.start()) == '第' && passage.at(pages.start()) != '第';
    boolean read = READ.matcher(gap).find();
    if (!numbered || gap.length() > LONGEST_GAP || !(read || OF.matcher(gap).find())) {
      return Optional.empty();
    }
    List<Tie.Knot> knots =
        List.of(Tie.Knot.of(MemberRole.PART, page), Tie.Knot.of(MemberRole.WHOLE, pages));
    Answer last = read ? Answer.YES : Answer.UNKNOWN;
    return Optional.of(new Tie(RelationType.PAGE, knots, last, Answer.UNKNOWN, Basis.UNKNOWN));
  }
}
