package leapfrog.output.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import leapfrog.experiment.InputException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

    @TempDir private Path folder;
    private FakeResults results;

    static List<String> names() {
        return List.of(
                "<script>alert(1)</script>",
                "A & B; \"double\" 'single' &amp; &lt;b&gt;",
                "수출 통제와 자립: 무엇이 격차를 줄이는가?",
                "</title></style><svg onload=alert(1)>]]>",
                "${1+1} <#if true> <@x/> [=y]",
                "\uD83D\uDC38 frog",
                "long ".repeat(100).strip());
    }

    @BeforeEach
    void name() {
        results = new FakeResults(folder.resolve("results"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextStandsOnThePageAsItIs(String name) throws IOException {
        results.saying(name).run();

        Document page = page();

        assertThat(page.title()).isEqualTo(name + " – Leapfrog report");
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select("#asked ~ dl dd").eachText()).contains(name);
        assertThat(page.select("figcaption p").first().text()).contains(name);
        assertThat(page.select("tbody th").eachText()).contains(name);
        assertThat(page.select("pre").first().text()).contains(name.replace("'", "'\\''"));
        assertThat(page.select("a[download]").eachAttr("download"))
                .containsExactly("gap.csv", "adoption.csv", "seeds.txt");
        assertThat(page.select("h1").attr("lang")).isEqualTo(name.startsWith("수") ? "ko" : "en");
        try (var files = Files.list(results.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("report.html")
                    .noneMatch(file -> file.endsWith(".partial"));
        }
    }

    @Test
    void theFindingTellsLevelsBandsAndChange() throws IOException {
        results.run();

        assertThat(page().select(".finding li").eachText())
                .containsExactly(
                        "Gap in time: China behind the United States. The time by which China is"
                                + " behind the United States in its best trained model is 10.0"
                                + " months (8.00 to 12.0) in 2015-Q1 at the start, 11.0 months"
                                + " (9.00 to 13.0) in 2015-Q3 at the fork, and 20.6 months (18.0"
                                + " to 22.0) in 2016-Q1 at the end. From the fork to the end the"
                                + " median rises by 9.55 months; the two bands do not overlap.",
                        "Adoption: China. The share of adopter firms in China that use some"
                                + " ecosystem is 10.0 % (5.00 to 20.0) in 2015-Q3 at the fork,"
                                + " and 15.0 % (10.0 to 25.0) in 2016-Q1, in 2 of 3 replications"
                                + " at the end. From the fork to the end the median rises by 5.00"
                                + " percentage points; the two bands overlap.");
    }

    @Test
    void figuresKeepTheirPartsApartAndShareTheirFonts() throws IOException {
        results.run();

        Document page = page();

        assertThat(page.select("clipPath").eachAttr("id"))
                .containsExactly("figure-gap-clip", "figure-adoption-clip");
        assertThat(page.select("svg g").eachAttr("clip-path"))
                .containsExactly("url(#figure-gap-clip)", "url(#figure-adoption-clip)");
        assertThat(page.select("svg text").eachText()).containsExactly("a < b", "a < b");
        assertThat(page.select("h3").eachText()).containsOnly("How far & how fast?");
        assertThat(page.select("svg > desc").first().text())
                .isEqualTo(
                        "Medians: gap-months of CN/US from 10.0 months in 2015-Q1 to 20.6 months in"
                                + " 2016-Q1.");
        assertThat(page.select("style").html().split("@font-face", -1)).hasSize(2);
    }

    @Test
    void numbersAreDownloadedAsTheyWereWritten() throws IOException {
        results.run();

        String uri = page().select("a[download=gap.csv]").attr("href");
        byte[] content = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));

        assertThat(new String(content, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(results.folder().resolve("charts/gap.csv")));
    }

    @Test
    void aFigureThatDoesMoreThanDrawIsOnlyDrawn() throws IOException {
        results.run()
                .figure(
                        "gap",
                        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                                + " onload='alert(1)'><script>alert(1)</script>"
                                + "<style>@import url(http://x.example/a.css);</style>"
                                + "<a xlink:href='http://x.example'><text>x</text></a>"
                                + "<image href='http://x.example/a.png'/>"
                                + "<rect style='fill:url(http://x.example#a);stroke:red' width='1'/>"
                                + "<foreignObject><div/></foreignObject></svg>");

        Document page = page();

        assertThat(page.html()).doesNotContain("x.example");
        assertThat(page.select("#figure-gap-figure rect").attr("style")).isEqualTo("stroke:red");
    }

    @Test
    void aFigureWithoutDrawingIsShownAsItsPicture() throws IOException {
        results.run();
        Files.delete(results.folder().resolve("charts/gap.svg"));
        results.put("charts/gap.png", "no real picture");

        assertThat(page().select("#figure-gap-figure img").attr("alt"))
                .contains("from 10.0 months");
    }

    @Test
    void changedParametersStandBesideTheirDefaults() throws IOException {
        results.run();

        assertThat(page().select("#parameters ~ div tbody tr").last().text())
                .startsWith("gray-scale 0 ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aComparisonShowsItsTables(String name) throws IOException {
        results.saying(name).comparison();

        Document page = page();

        assertThat(page.select("#comparison-caption ~ tbody tr").eachText())
                .containsExactly("rule gap-months CN/US 1.23");
        assertThat(page.select(".note").eachText()).contains("1 rows shown, 1 more in the file.");
        assertThat(page.select("#regret-caption ~ tbody tr").eachText())
                .containsExactly("gap-months(CN/US) rule 0.633");
        assertThat(page.select("#asked ~ details summary").eachText())
                .containsExactly("none", "rule");
        assertThat(page.select(".finding").text()).contains("none, Gap in time", name);
    }

    @Test
    void aComparisonFindsDifferencesOfItsPrimaryMeasures() throws IOException {
        results.comparison();
        results.put(
                "comparison.csv",
                "policy,measure,subject,horizon,unit,mean,ci-low,ci-high,primary\n"
                        + "rule,gap-months,CN/US,+1y,months,1.5,1.25,1.75,yes\n"
                        + "rule,gap-months,CN/US,+3y,months,2.5,2.25,2.75,yes\n"
                        + "rule,gap-months,CN/US,+5y,months,3.5,3.25,3.75,yes\n"
                        + "rule,gap-months,CN/US,end,months,-4.5,-5,-4,yes\n"
                        + "rule,gap-months,CN/US,path,months,9,9,9,yes\n"
                        + "rule,adoption,CN,end,share,-0.05,-0.06,-0.04,yes\n"
                        + "rule,depth,CN,end,share,0.5,0.4,0.6,no\n");
        results.put(
                "turns.csv",
                "policy,measure,subject,sign-before,quarter,ci-low,ci-high,share-without\n"
                        + "rule,gap-months,CN/US,1,2016-Q2,2016-Q1,2016-Q3,0.25\n"
                        + "rule,adoption,CN,-1,,,,0.9\n");

        Document page = page();

        assertThat(page.select("section:has(#finding) > ul.finding li").eachText())
                .containsExactly(
                        "rule, Gap in time: China behind the United States. +1.50 months (1.25 to"
                                + " 1.75) after 1 year, +3.50 months (3.25 to 3.75) after 5 years"
                                + " and -4.50 months (-5.00 to -4.00) at the end. Its sign changes"
                                + " in 2016-Q2 (2016-Q1 to 2016-Q3), on 25.0 % of seeds never.");
        assertThat(page.select("details:has(ul.finding)").first().select("li").eachText())
                .containsExactly(
                        "rule, Adoption: China. -5.00 percentage points (-6.00 to"
                                + " -4.00) at the end. Its sign stays on 90.0 % of seeds.");
    }

    @Test
    void evidenceNeedsNoScenario() throws IOException {
        results.manifest(List.of("evidence"), List.of());
        results.put("facts.csv", "fact,verdict,statistic\nSF1a,PASS,0.123456\n");
        results.put("history.csv", "role,inside,meets\nhold-out,false,true\nother,true,true\n");

        Document page = page();

        assertThat(page.select("#facts-caption ~ tbody tr").eachText())
                .containsExactly("SF1a PASS 0.123");
        assertThat(page.select(".finding li").eachText())
                .containsExactly(
                        "Stylised facts. 1 of 1 pass, 0 fail, 0 are reported without a verdict.",
                        "History. Of 2 figures of the record, 1 lie in the model's 90 % band and 2"
                                + " meet it within the bounds of the record; of the 1 held out, 0"
                                + " and 1.");
        assertThat(page.select("#asked")).isEmpty();
    }

    @Test
    void inKoreanThePageSpeaksKoreanWithLettersOfItsOwn() throws IOException {
        results.run();

        Document page = page("ko");

        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
        assertThat(page.select("h2").eachText())
                .isNotEmpty()
                .allMatch(heading -> heading.matches(".*[\uac00-\ud7a3].*"));
        assertThat(page.select(".finding li").first().text())
                .isEqualTo(
                        "시간 격차: 미국 대비 중국. 가장 강한 모델에서 중국의 미국 대비 뒤처진 시간: 시작 10.0 개월"
                                + " (8.00–12.0) (2015-Q1), 분기점 11.0 개월 (9.00–13.0) (2015-Q3), 끝 20.6"
                                + " 개월 (18.0–22.0) (2016-Q1). 분기점부터 끝까지 중앙값은 9.55 개월 올라간다;"
                                + " 두 띠는 겹치지 않는다.");
        assertThat(page.select("style").html())
                .contains("font-family: \"Leapfrog Korean\"", "unicode-range: U+1100-11FF");
        assertThat(page("en").select("style").html()).doesNotContain("unicode-range");
    }

    @Test
    void powersOfTenAreRaisedAndNothingElseBecomesMarkup() throws IOException {
        results.run();
        Path summary = results.folder().resolve("summary.csv");
        String header = Files.readAllLines(summary).get(0);
        int unit = List.of(header.split(",")).indexOf("unit");
        StringBuilder text = new StringBuilder(header + "\n");
        for (String line : Files.readAllLines(summary)) {
            if (line.startsWith("adoption,CN,")) {
                String[] cells = line.split(",", -1);
                cells[0] = "frontier-capability";
                cells[unit] = "log10 FLOP";
                text.append(String.join(",", cells)).append('\n');
            }
        }
        results.put("summary.csv", text.toString());

        assertThat(page().select(".finding li sup").first().text()).isEqualTo("0.10");
        assertThat(page().select(".finding li").first().html()).contains("10<sup>0.10</sup> FLOP");
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        results.run();
        String first = Files.readString(new Report().write(results.folder(), ""));

        assertThat(Files.readString(new Report().write(results.folder(), ""))).isEqualTo(first);
    }

    @Test
    void whatIsNoResultFolderIsRefused() throws IOException {
        refused("there is no result folder");
        Files.createDirectories(folder.resolve("results.partial"));
        refused("--resume");
        Files.createDirectories(results.folder());
        refused("it has no manifest.json");
        results.put("manifest.json", "{\"program\": \"other\"}");
        refused("is no manifest of this program");
        results.put("manifest.json", "{\"program\": ");
        refused("manifest.json cannot be read");
    }

    @Test
    void damageIsToldWithTheFile() throws IOException {
        results.run().figure("gap", "<svg");
        refused("gap.svg cannot be read as SVG");
        results.figure("gap", FakeResults.SVG).put("summary.csv", "a,b\n");
        refused("summary.csv lacks columns");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> new Report().write(results.folder(), ""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(why);
        assertThat(results.folder().resolve("report.html")).doesNotExist();
    }

    private Document page() throws IOException {
        return page("");
    }

    private Document page(String language) throws IOException {
        return PageRules.hold(Files.readString(new Report().write(results.folder(), language)));
    }
}
