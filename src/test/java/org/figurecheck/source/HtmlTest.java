package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static Document read(String html) throws Unreadable {
    return new Html().read(html.getBytes(StandardCharsets.UTF_8), Samples.LIMITS);
  }

  private static String text(String body) throws Unreadable {
    return read("<html><head><meta charset=utf-8></head><body>" + body + "</body></html>")
        .text()
        .text();
  }

  @Test
  void onlyTheReportIsReadOfAPage() throws Unreadable {
    Document document =
        read(
            """
            <html><head><title>河源县教育局 - 总结</title><style>p {width: 100%}</style>
            <script>var views = 8812;</script></head><body>
            <header><img alt="x">河源县教育局门户 电话12345</header>
            <nav><a href="/">首页</a> <a href="/1">政务公开2024</a></nav>
            <div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; 工作总结</div>
            <div class="content">
              <h1>河源县2024年教育工作总结</h1>
              <div>发布日期：2025-01-06　来源：本局　浏览次数：8812 次</div>
              <p>全县共有学校<b>6</b>4所，<br>在校学生41203人。</p>
              <p>【字号：大 中 小】【打印】</p>
              <ul><li>小学43所；</li><li>中学18所。</li></ul>
              <form><input value=9>搜索 10 条</form>
            </div>
            <div><ul><li><a href=a>2023年总结</a></li><li><a href=b>2022年总结</a></li>
            <li><a href=c>2021年总结</a></li></ul></div>
            <aside>热点 99</aside>
            <div class="share">分享 3</div>
            <p>上一篇：2023年教育工作总结</p>
            <footer>版权所有 © 2025 某ICP备1234号</footer>
            </body></html>
            """);

    assertThat(document.title()).isEqualTo("河源县2024年教育工作总结");
    assertThat(document.text().text())
        .isEqualTo(
            """
            河源县2024年教育工作总结
            全县共有学校64所，
            在校学生41203人。
            小学43所；
            中学18所。
            """);
  }

  @Test
  void aRowOfATableIsALineAndACellHasAName() throws Unreadable {
    Document document =
        read("<meta charset=utf-8><p>前</p><table><tr><th>指标<th>数值<tr><td>教职工<td>3012</table>后");
    String text = document.text().text();

    assertThat(text).isEqualTo("前\n指标\t数值\n教职工\t3012\n后\n");
    assertThat(document.text().locatorAt(text.indexOf("3012"))).isEqualTo("t1r2c2");
    assertThat(document.text().locatorAt(text.indexOf("后"))).isEmpty();
  }

  @Test
  void aTableThatOnlyLaysOutThePageIsNoTable() throws Unreadable {
    assertThat(text("<table><tr><td><p>甲1人。</p><p>乙2人。</p></td></tr></table>"))
        .isEqualTo("甲1人。\n乙2人。\n");
  }

  @Test
  void aReportFullOfNumbersAndAFewLinksStays() throws Unreadable {
    String report =
        "<div><p>全县学校64所，详见<a href=1>附件1</a>、<a href=2>附件2</a>、<a href=3>附件3</a>，在校生41203人。</p></div>";

    assertThat(text(report)).contains("64所", "41203人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "瀏覽次數：2024 次",
        "今天是 登錄 | 註冊",
        "當前位置：首頁",
        "首页 > 政务公开 > 2024年",
        "Home › News › 2024"
      })
  void aLineOfTheSiteIsNoText(String line) throws Unreadable {
    assertThat(text("<p>" + line + "</p><p>共64所。</p>")).isEqualTo("共64所。\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲校 > 乙校，相差12人。", "学生登录平台达3万人次。", "本县位于东部，人口40万人。"})
  void aSentenceThatSoundsLikeOneStays(String line) throws Unreadable {
    assertThat(text("<p>" + line + "</p>")).isEqualTo(line + "\n");
  }

  @Test
  void spacesOfTheMarkupAreNoText() throws Unreadable {
    assertThat(text("<p>\n  共\u00a0 64\n 所&nbsp;</p><p> &nbsp;</p>")).isEqualTo("共 64 所\n");
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, <meta charset=gb2312>",
    "GB18030, '<meta http-equiv=Content-Type content=\"text/html; charset=GBK\">'",
    "GB18030, ''",
    "UTF-8, ''",
    "UTF-8, <meta charset=gb2312>",
    "Big5, <meta charset=big5>",
    "UTF-16LE, ''"
  })
  void theCharsetIsDeclaredOrFound(String charset, String meta) throws Unreadable {
    String html = meta + "<p>全縣共有學校64所，在校學生41203人，其中專任教師2615人。</p>";

    assertThat(
            new Html().read(html.getBytes(Charset.forName(charset)), Samples.LIMITS).text().text())
        .isEqualTo("全縣共有學校64所，在校學生41203人，其中專任教師2615人。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>\n&nbsp;&nbsp;小学",
        "<td>　小学</td>",
        "<td style='padding-left: 1.5em'>小学",
        "<td style='color:red;text-indent:12pt'>小学",
        "<td><p style='margin-left:20px'>小学</p>",
      })
  void cellsStayAsFarMovedInAsThePageShowsThem(String cell) throws Unreadable {
    assertThat(text("<table><tr><td>学校<td>6<tr>" + cell + "<td>4</table>"))
        .isEqualTo("学校\t6\n\u3000小学\t4\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td> \n 小学",
        "<td>&nbsp;小学&nbsp;</td>",
        "<td style='padding-left:5.4pt'>小学",
        "<td style='padding-right:3em'>小学",
        "<td style='text-indent:-2em'>小学",
      })
  void slightMarginsMoveNoCellIn(String cell) throws Unreadable {
    assertThat(text("<table><tr><td>学校<td>6<tr>" + cell + "<td>4</table>"))
        .isEqualTo("学校\t6\n小学\t4\n");
  }

  @Test
  void whatIsTypedInLinesKeepsItsBlanks() throws Unreadable {
    assertThat(text("<p>表  一</p><pre>学校   2021年\n 一中   120<br>二中    80</pre>"))
        .isEqualTo("表 一\n学校   2021年\n 一中   120\n二中    80\n");
  }
}
