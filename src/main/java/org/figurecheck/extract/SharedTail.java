package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.text.ScriptFolding;

/** What the last name of a row says for all of them: 巩固率 in 小学、初中巩固率. */
final class SharedTail {
  private final Page page;
  private final List<String> names;
  private final String last;

  SharedTail(Page page, List<String> names) {
    this.page = page;
    this.names = names;
    this.last = names.get(names.size() - 1);
  }

  /** One of the names with what is shared. */
  String name(int place) {
    String tail = tail();
    return place == names.size() - 1 || names.get(place).endsWith(tail)
        ? last(place)
        : names.get(place) + tail;
  }

  private String last(int place) {
    String name = names.get(place);
    int of = name.lastIndexOf('的');
    return of > 0 ? name.substring(0, of) + name.substring(of + 1) : name;
  }

  private String tail() {
    int of = last.lastIndexOf('的');
    if (of > 0) {
      return last.substring(of + 1);
    }
    int length = names.get(names.size() - 2).length();
    String rate = RateName.of(page, last);
    if (!rate.isEmpty() && Math.abs(last.length() - rate.length() - length) <= 1) {
      return rate;
    }
    return last.length() >= length + 2 && (!rate.isEmpty() || isAdjective(length))
        ? last.substring(length)
        : "";
  }

  /** Whether the other names cannot stand alone, or begin as the last one does. */
  private boolean isAdjective(int length) {
    WordTable<String> narrow = page.words().of(Topic.NARROW);
    return names.subList(0, names.size() - 1).stream()
        .allMatch(
            name ->
                name.length() == length
                    && (length == 1
                        || narrow.contains(ScriptFolding.fold(name))
                        || page.words().of(Topic.RANK).contains(ScriptFolding.fold(name))
                        || isLike(name)));
  }

  /** 第一产业 and 第二产业增加值. */
  private boolean isLike(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == last.charAt(i)) {
        return true;
      }
    }
    return false;
  }
}
