package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.output.FigureStyle;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.figure.FigureInput;
import leapfrog.output.chart.font.Typeface;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.page.Print;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;
import leapfrog.output.comparison.FakeComparison;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures in Korean, narrow, in grey and with serifs: as far from the usual look as can be. */
class KoreanFiguresTest {

    private static final Look LOOK =
            new Look(Size.SINGLE, Typeface.SERIF.withHangul(), Words.in(Language.KO));
    private static final Print GREY = new Print(true, 150, false);

    @TempDir Path folder;

    @Test
    void everyFigure_speaksKoreanInEveryLetter() throws Exception {
        draw("once", EnumSet.of(Format.SVG));
        for (String id : Figures.ids()) {
            KoreanTexts.check(folder.resolve("once"), id + "-single");
        }
    }

    @Test
    void figuresOfComparisons_speakKoreanInEveryLetter() throws Exception {
        FigureStyle style =
                new FigureStyle("single", "serif", true, 150, false, List.of("svg"), "ko");
        for (int policies : new int[] {1, 3}) {
            Path to = folder.resolve(policies + "");
            new ComparisonFigures()
                    .draw(
                            to,
                            FakeComparison.of(policies, 3),
                            List.of(FakeComparison.robustness(policies, 20)),
                            List.of(),
                            style);
            for (String id : new ComparisonFigures().ids()) {
                KoreanTexts.check(to, id + "-single");
            }
        }
    }

    @Test
    void pdf_carriesHangulAsASubsetThatCanBeSearched() throws Exception {
        draw("pdf", EnumSet.of(Format.PDF));
        byte[] file = Files.readAllBytes(folder.resolve("pdf/adoption-single.pdf"));
        assertThat(file.length).isLessThan(200_000);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("연도");
            List<PDFont> fonts = new ArrayList<>();
            gather(document.getPage(0).getResources(), fonts);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts)
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+NotoSerifKR-Regular"));
        }
    }

    private static void gather(PDResources resources, List<PDFont> fonts) throws Exception {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            gather(((PDFormXObject) resources.getXObject(name)).getResources(), fonts);
        }
    }

    @Test
    void twice_givesTheSameBytes() throws Exception {
        draw("a", EnumSet.allOf(Format.class));
        draw("b", EnumSet.allOf(Format.class));
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("b").resolve(file.getFileName()))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void latex_saysWhatHangulNeeds() throws Exception {
        draw("tex", EnumSet.of(Format.SVG));
        assertThat(Files.readString(folder.resolve("tex/gap-single.tex"))).contains("{kotex}");
        assertThat(Files.readString(folder.resolve("tex/gap-single.pgf.tex")))
                .contains("{kotex}", "xlabel={연도}");
    }

    private void draw(String name, Set<Format> formats) {
        new ChartWriter(LOOK, GREY, 2).draw(input(), Figures.ids(), formats, folder.resolve(name));
    }

    private static FigureInput input() {
        FigureInput english = FakeRun.input();
        Map<String, String> names = new LinkedHashMap<>(english.stateNames());
        names.replaceAll(LOOK.words()::state);
        return new FigureInput(
                LOOK.words().title(english.title()),
                english.frame(),
                english.series(),
                names,
                english.firms());
    }
}
