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
import java.util.Locale;
import leapfrog.experiment.InputException;
import leapfrog.output.ReportWriter;

/** One page about a result folder that needs nothing but itself. */
public final class Report implements ReportWriter {

    /** Name of the page in its folder. */
    public static final String FILE = "report.html";

    private static final String TEMPLATES = "/leapfrog/report";

    /**
     * @throws InputException when the folder holds no results of this program or they are damaged
     */
    @Override
    public Path write(Path directory) throws IOException {
        String page = text(directory);
        Path partial = Files.writeString(directory.resolve(FILE + ".partial"), page);
        return Files.move(partial, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The page itself; the same folder gives the same text. */
    static String text(Path directory) throws IOException {
        StringWriter page = new StringWriter();
        try {
            configuration()
                    .getTemplate("page.ftlh")
                    .process(new Content(ReportFolder.open(directory)).all(), page);
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
