package leapfrog.output.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import leapfrog.output.chart.words.Words;

/**
 * A figure of the page.
 *
 * @param id unique on the page
 * @param title what it asks
 * @param caption as drawn beside it; may be empty
 * @param language of its texts
 * @param words alternative text
 * @param markup its SVG, checked; null when there is none
 * @param image its picture as a data URI when there is no SVG; may be empty
 * @param numbers that were drawn
 * @param fonts that its SVG needs
 */
public record FigurePart(
        String id,
        String title,
        String caption,
        String language,
        String words,
        TemplateHTMLOutputModel markup,
        String image,
        Download numbers,
        List<FontRule> fonts) {

    public FigurePart {
        fonts = List.copyOf(fonts);
    }

    /**
     * @param name of its files in the folder's charts
     */
    static FigurePart read(ReportFolder folder, String name, Words page) throws IOException {
        Path csv = folder.file("charts/" + name + ".csv");
        Optional<Path> text = folder.find("charts/" + name + ".txt");
        String caption = text.isPresent() ? Files.readString(text.get()).strip() : "";
        Optional<Path> svg = folder.find("charts/" + name + ".svg");
        String id = "figure-" + name.replaceAll("[^A-Za-z0-9-]", "_");
        String title = title(name, caption);
        String words = FigureWords.of(csv, page);
        if (svg.isPresent()) {
            InlineSvg drawing = new InlineSvg(svg.get(), id, words);
            title = drawing.title().isEmpty() ? title : drawing.title();
            return new FigurePart(
                    id,
                    title,
                    caption,
                    TextLanguage.of(caption),
                    words,
                    markup(drawing),
                    "",
                    Download.csv(csv),
                    drawing.fonts());
        }
        return new FigurePart(
                id,
                title,
                caption,
                TextLanguage.of(caption),
                words,
                null,
                image(folder.find("charts/" + name + ".png")),
                Download.csv(csv),
                List.of());
    }

    /** The start of the caption, or the name in words. */
    private static String title(String name, String caption) {
        int end = caption.indexOf(':');
        String words = name.replace('-', ' ');
        return end > 0 && end < 80
                ? caption.substring(0, end)
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static TemplateHTMLOutputModel markup(InlineSvg drawing) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(drawing.markup());
        } catch (TemplateModelException e) {
            throw new IllegalStateException("a figure cannot be put into the page", e);
        }
    }

    private static String image(Optional<Path> png) throws IOException {
        return png.isPresent() ? Download.uri("image/png", Files.readAllBytes(png.get())) : "";
    }
}
