package leapfrog.output.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leapfrog.experiment.InputException;
import leapfrog.output.ReportWriter;
import leapfrog.output.chart.words.Language;
import leapfrog.output.chart.words.Words;

/** One page about a result folder that needs nothing but itself. */
public final class Report implements ReportWriter {

    /** Name of the page in its folder. */
    public static final String FILE = "report.html";

    private static final String TEMPLATES = "/leapfrog/report";

    /**
     * @throws InputException when the folder holds no results of this program or they are damaged
     */
    @Override
    public Path write(Path directory, String language) throws IOException {
        String page = text(directory, language);
        Path partial = Files.writeString(directory.resolve(FILE + ".partial"), page);
        return Files.move(partial, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The page itself; the same folder gives the same text. */
    static String text(Path directory, String language) throws IOException {
        ReportFolder folder = ReportFolder.open(directory);
        String id = language.isEmpty() ? folder.manifest().language() : language;
        Words words = Words.in(Language.ofId(id).orElse(Language.EN));
        Map<String, Object> content = new Content(folder, words).all();
        List<?> fonts = (List<?>) content.put(Content.FONTS, List.of());
        List<FontRule> figures = fonts.stream().map(FontRule.class::cast).toList();
        content.put(Content.FONTS, FontRule.css(figures, filled(content)));
        return filled(content);
    }

    private static String filled(Map<String, Object> content) throws IOException {
        StringWriter page = new StringWriter();
        try {
            configuration().getTemplate("page.ftlh").process(content, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the report does not fit", e);
        }
        return page.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Report.class, TEMPLATES);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
