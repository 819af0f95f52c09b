package org.figurecheck.source;

import com.google.re2j.Pattern;
import org.figurecheck.text.ScriptFolding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes from a page what belongs to the site and not to the report. */
final class Furniture {
  private static final String ALWAYS =
      "script, style, noscript, template, iframe, svg, canvas, object, form, button, select, nav,"
          + " aside, footer, [hidden], [aria-hidden=true], [style*=display:none],"
          + " [style*=display: none]";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(^|[-_ ])(nav|navbar|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|share|sharing"
              + "|toolbar|related|recommend|pagination|pager|copyright|comments?|advert|ads|banner"
              + "|search|login|topbar)([-_ ]|$)");
  private static final Pattern LINES =
      Pattern.compile(
          "浏览次数|浏览量|访问次数|访问量|点击数|点击率|阅读次数|阅读量|分享到|分享：|打印本页|【打印|打印】|关闭窗口|【关闭"
              + "|字号[：:]|字体[：:]|上一篇|下一篇|版权所有|ICP备|公网安备|网站地图|网站标识码|扫一扫"
              + "|登录.{0,6}注册|无障碍浏览|(?:当前|您的|您现在的)位置"
              + "|^[^>›»]{1,40}(?:[>›»][^>›»]{1,40}){2,6}$"
              + "|(?i:copyright|all rights reserved|views:|share this|print this page)");
  private static final int LONGEST_LINE = 160;
  private static final int FEW_LINKS = 3;

  private Furniture() {}

  static void clear(Document page) {
    page.select(ALWAYS).remove();
    page.select("header").stream()
        .filter(header -> header.closest("article, main") == null)
        .filter(header -> header.selectFirst("h1") == null)
        .forEach(Element::remove);
    page.body().select("div, section, ul, ol, p, table").stream()
        .filter(block -> isNamed(block) || isLinks(block))
        .forEach(Element::remove);
  }

  /** Whether a line of the text is one of those that a site puts around every page. */
  static boolean isLine(String line) {
    return line.length() <= LONGEST_LINE && LINES.matcher(ScriptFolding.fold(line)).find();
  }

  private static boolean isNamed(Element block) {
    return (NAMES.matcher(block.className()).find() || NAMES.matcher(block.id()).find())
        && block.selectFirst("h1, article") == null;
  }

  /** Whether most of a block's words are links. */
  private static boolean isLinks(Element block) {
    var links = block.select("a[href]");
    if (links.size() < FEW_LINKS) {
      return false;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked * 5 > block.text().length() * 3;
  }
}
