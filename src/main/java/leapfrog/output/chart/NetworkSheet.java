package leapfrog.output.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import leapfrog.output.chart.page.Page;

/** The page of the network: pictures of its quarters, side by side where the page is wide. */
final class NetworkSheet {

    private static final double ACROSS = 18;
    private static final double DOWN = 12;
    private static final double EDGE = 1;

    private final Look look;
    private final List<FlowPicture> pictures = new ArrayList<>();
    private final boolean beside;
    private final double pictureWidth;

    NetworkSheet(List<FlowPicture.Scene> scenes, Look look) {
        this.look = look;
        beside = look.size() == Size.DOUBLE && scenes.size() > 1;
        double width = look.width() - 2 * EDGE;
        pictureWidth = beside ? (width - ACROSS) / 2 : width;
        double highest = 0;
        for (FlowPicture.Scene scene : scenes) {
            highest = Math.max(highest, picture(scene, 0).flowHeight());
        }
        for (FlowPicture.Scene scene : scenes) {
            pictures.add(picture(scene, beside ? highest : 0));
        }
    }

    private FlowPicture picture(FlowPicture.Scene scene, double least) {
        double whole =
                switch (look.size()) {
                    case SINGLE -> 68;
                    case ONEHALF -> 82;
                    case DOUBLE -> 108;
                };
        return new FlowPicture(scene, look, pictureWidth, whole, least);
    }

    Page page(Figure figure) {
        double height = 0;
        for (FlowPicture picture : pictures) {
            height =
                    beside
                            ? Math.max(height, picture.height())
                            : height + picture.height() + (height > 0 ? DOWN : 0);
        }
        String id = figure.id() + look.size().suffix();
        return new Page(id, figure.question(), look.width(), Math.ceil(height + EDGE), this::paint);
    }

    private void paint(Graphics2D graphics) {
        double x = EDGE;
        double y = 0;
        for (int i = 0; i < pictures.size(); i++) {
            graphics.translate(x, y);
            pictures.get(i)
                    .paint(graphics, pictures.size() > 1 ? "(" + (char) ('a' + i) + ")" : "");
            graphics.translate(-x, -y);
            x += beside ? pictureWidth + ACROSS : 0;
            y += beside ? 0 : pictures.get(i).height() + DOWN;
        }
    }
}
