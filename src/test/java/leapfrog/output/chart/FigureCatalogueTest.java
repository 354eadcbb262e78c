package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leapfrog.scenario.FigureIds;
import org.junit.jupiter.api.Test;

/** What a scenario may ask for is what can be drawn. */
class FigureCatalogueTest {

    @Test
    void everyFigureThatAScenarioMayNameIsDrawnAndNoOther() {
        assertThat(FigureIds.ids()).containsExactlyElementsOf(Figures.ids());
    }

    @Test
    void everyFigure_hasItsPictureInTheGallery() throws IOException {
        Path pages = Path.of("src/site/markdown");
        String page = Files.readString(pages.resolve("figures.md"));
        List<String> ids = new ArrayList<>(Figures.ids());
        ids.addAll(new ComparisonFigures().ids());
        ids.addAll(new RecordFigures().ids());
        for (String id : ids) {
            Matcher picture = Pattern.compile("!\\[.+]\\((.+/" + id + "\\.png)\\)").matcher(page);
            assertThat(picture.find()).as(id).isTrue();
            assertThat(pages.resolve(picture.group(1))).exists();
        }
    }
}
