package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.figurecheck.figure.Kind;

/**
 * Words that lead to the shares of a whole: “构成为：”, “从结构看，”, “专任教师中，”.
 *
 * @param lead what they say of the shares
 * @param from where the shares begin
 */
record StructureCue(Lead lead, int from) {
  /** What leads to shares: a structure told, one divided by, one looked at, a whole among which. */
  enum Lead {
    COMPOSED,
    DIVIDED,
    SEEN,
    AMONG
  }

  private static final Pattern STRUCTURE = Pattern.compile("^(情况)?(上|来)?(看|为|是|分|划分)[：，]");
  private static final List<String> STRUCTURES = List.of("结构", "构成", "组成", "分布", "类别", "类型");

  private static final String AMONG = "中，";
  private static final String NO_COMPOUND = "初高集其当空途水暗眼心手";

  /** The longest words that {@link #STRUCTURE} can match. */
  private static final int LONGEST_CUE = 8;

  private static final int LONGEST_DATE = 16;

  /** Where the words end that lead to shares, in the order of the text. */
  static List<StructureCue> in(Passage passage) {
    SortedMap<Integer, Lead> ends = new TreeMap<>();
    String text = passage.text();
    for (int at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + 1)) {
      if (NO_COMPOUND.indexOf(passage.at(at - 1)) < 0) {
        ends.put(at + AMONG.length(), Lead.AMONG);
      }
    }
    for (String structure : STRUCTURES) {
      int at = text.indexOf(structure);
      while (at >= 0) {
        int end = at + structure.length();
        int reach = Math.min(text.length(), end + LONGEST_CUE);
        Matcher cue = STRUCTURE.matcher(text.substring(end, reach));
        if (cue.find()) {
          ends.put(end + cue.end(), lead(cue.group(3)));
        }
        at = text.indexOf(structure, end);
      }
    }
    return ends.entrySet().stream()
        .map(end -> new StructureCue(end.getValue(), afterDate(passage, end.getKey())))
        .toList();
  }

  private static Lead lead(String verb) {
    return "为是".contains(verb) ? Lead.COMPOSED : verb.equals("看") ? Lead.SEEN : Lead.DIVIDED;
  }

  /** Past a date that stands between: 按构成分，截至2023年底，…. */
  private static int afterDate(Passage passage, int from) {
    int next = passage.firstAt(from);
    if (next >= passage.mentions().size()) {
      return from;
    }
    Mention date = passage.mentions().get(next);
    boolean dated = date.kind() == Kind.YEAR || date.kind() == Kind.DATE;
    int comma = passage.clauseEnd(date.end());
    return dated && comma - from <= LONGEST_DATE && passage.at(comma) == '，' ? comma + 1 : from;
  }
}
