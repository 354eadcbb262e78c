package leapfrog.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page keeps, whatever is on it. */
final class PageRules {

    private PageRules() {}

    /** The page, read as a browser does, after it kept every rule. */
    static Document hold(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("html").attr("lang")).isIn("en", "ko");
        idsAreUniqueAndMet(page);
        headingsAreInOrder(page);
        nothingComesFromElsewhere(page);
        tablesAreNamed(page);
        picturesAreTold(page);
        assertThat(page.select("main, nav, header, footer")).hasSize(4);
        assertThat(page.select("details > summary")).hasSameSizeAs(page.select("details"));
        return page;
    }

    private static void idsAreUniqueAndMet(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> met = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("aria-") && attribute.getKey().endsWith("by")) {
                    met.addAll(List.of(attribute.getValue().split(" ")));
                } else if (attribute.getValue().startsWith("url(#")) {
                    met.add(attribute.getValue().replaceAll("url\\(#(.*)\\)", "$1"));
                }
            }
        }
        page.select("a[href^=#]").forEach(link -> met.add(link.attr("href").substring(1)));
        assertThat(ids).containsAll(met);
    }

    private static void headingsAreInOrder(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    private static void nothingComesFromElsewhere(Document page) {
        assertThat(page.select("script, iframe, object, embed, base, form, foreignObject"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name).doesNotStartWith("on");
                if (Set.of("href", "src", "xlink:href", "data", "srcset", "action")
                        .contains(name)) {
                    assertThat(attribute.getValue()).matches("(?s)(#|data:).*");
                }
                if (name.equals("style")) {
                    assertThat(attribute.getValue().replaceAll("url\\(#", ""))
                            .doesNotContain("url(");
                }
            }
        }
        String css = page.select("style").html();
        assertThat(css.replaceAll("url\\(\"?data:", "")).doesNotContain("url(", "@import");
    }

    private static void tablesAreNamed(Document page) {
        for (Element table : page.select("table")) {
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(table.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
                    .isEmpty();
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr")).isNotEmpty();
            table.select("tbody tr").forEach(row -> assertThat(row.children()).hasSize(columns));
        }
    }

    private static void picturesAreTold(Document page) {
        for (Element svg : page.select("svg")) {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.select("> title").text()).isNotEmpty();
            assertThat(svg.select("> desc").text()).isNotEmpty();
        }
        page.select("img").forEach(image -> assertThat(image.attr("alt")).isNotEmpty());
        page.select("figure")
                .forEach(figure -> assertThat(figure.select("figcaption a[download]")).hasSize(1));
    }
}
