package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the last of listed names is two in all likelihood, joined by a conjunction, though a list
 * with one name fewer would fit what follows: “优秀、良好与及格分别为77%、94%”.
 */
final class JoinedNames {
  private static final Pattern LEAD =
      Pattern.compile("^(截至|目前|现有|共有|年末|年底|[全我本各][省市县区州旗国镇乡校]|[^、，。；]{2,3}[省市县区州旗])+");

  /** Names of one thing with a conjunction inside. */
  private static final Set<String> FIXED =
      Verbs.words(
          """
          道德与法治 体育与健康 信息与科技 文化和旅游 住房和城 自然资源和规划 人力资源和社会 农业和农村 广播和电视
          交通和运输 食品和药品 教育和体育 卫生和健康 生态和环境 思想和政治 医疗和保 医疗与保 幼儿和学前
          """);

  private static final Pattern RATE = Pattern.compile("(率|占比|比例|比重|度|满意度)$");
  private static final Pattern OF_SEVERAL = Pattern.compile("近年|历年|历次|逐年|各|每|先后|期间|以来");
  private static final int LONGEST = 12;

  private final Passage passage;

  JoinedNames(Passage passage) {
    this.passage = passage;
  }

  /** The names where they are plainly one more than the values. */
  Optional<List<Span>> oneTooMany(ItemList list, int values) {
    int items = list.items().size();
    return items < 2 || items != values || list.quoted()
        ? Optional.empty()
        : list.filling(values + 1)
            .filter(names -> areAlike(names.stream().map(n -> n.in(passage.text())).toList()))
            .filter(names -> names.get(items - 1).start() == list.items().get(items - 1).start())
            .filter(names -> !isFixed(list.items().get(items - 1)));
  }

  /** The two names of a clause that no other list leads to, before more values than two. */
  Optional<List<Span>> tooFew(ItemList list, int values) {
    if (list.items().size() != 1 || list.quoted() || values <= 2) {
      return Optional.empty();
    }
    Span only = list.items().get(0);
    String words = only.in(passage.text());
    boolean plain =
        list.joints() == 1 && only.length() <= 2 * LONGEST && !OF_SEVERAL.matcher(words).find();
    int start = passage.sentenceStart(only.start());
    boolean alone = passage.between(start, only.start()).indexOf('、') < 0;
    boolean counted = !passage.mentions(passage.clauseStart(only.start()), only.end()).isEmpty();
    return plain && alone && !counted && !isFixed(only) ? list.filling(2) : Optional.empty();
  }

  private boolean isFixed(Span name) {
    return AnyWord.in(name.in(passage.text()), FIXED);
  }

  /** Whether the name before the conjunction is of the make of those before it. */
  private static boolean areAlike(List<String> names) {
    int size = names.size();
    String other = size > 3 ? names.get(size - 3) : bare(names.get(0));
    String left = names.get(size - 2);
    String right = names.get(size - 1);
    boolean ending = last(other) == last(left) && endsLike(right, left);
    boolean length = Math.abs(other.length() - left.length()) <= 1;
    boolean head = RATE.matcher(right).find() || right.length() <= left.length() + 1;
    boolean shortNames = Math.max(left.length(), right.length()) <= LONGEST;
    boolean told = Math.min(left.length(), right.length()) > 1 && shortNames;
    return told && (ending || (length && head));
  }

  /** Whether the last name ends as another does, before or with the noun of them all: 村级档案. */
  private static boolean endsLike(String last, String name) {
    int at = name.length() - 1;
    return last(last) == last(name) || (last.length() > at && last.charAt(at) == last(name));
  }

  private static char last(String name) {
    return name.charAt(name.length() - 1);
  }

  private static String bare(String first) {
    String bare = LEAD.matcher(first).replaceFirst("");
    return bare.length() > 1 ? bare : first;
  }
}
