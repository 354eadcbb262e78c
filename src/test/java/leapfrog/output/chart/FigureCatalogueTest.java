package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import leapfrog.scenario.FigureIds;
import org.junit.jupiter.api.Test;

/** What a scenario may ask for is what can be drawn. */
class FigureCatalogueTest {

    @Test
    void everyFigureThatAScenarioMayNameIsDrawnAndNoOther() {
        assertThat(FigureIds.ids()).containsExactlyElementsOf(Figures.ids());
    }
}
