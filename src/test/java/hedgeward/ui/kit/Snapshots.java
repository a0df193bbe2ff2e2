package hedgeward.ui.kit;

import javafx.scene.Parent;
import javafx.scene.image.WritableImage;

import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Pictures of pages for tests and for looking at: `target/screens/NAME-light.png` and so on. The
/// test class needs `ApplicationExtension`, so that the toolkit runs.
public final class Snapshots {

    private static final Path FOLDER = Path.of("target", "screens");

    private Snapshots() {}

    /// Draws what `page` makes (a fresh root each time) in light and dark, at 1280 by 860.
    public static void take(String name, Callable<? extends Parent> page) throws IOException {
        take(name, 1280, 860, page);
    }

    /// Draws what `page` makes (a fresh root each time) in light and dark.
    public static void take(
            String name, double width, double height, Callable<? extends Parent> page)
            throws IOException {
        one(name + "-light", width, height, Theme.LIGHT, page);
        one(name + "-dark", width, height, Theme.DARK, page);
    }

    /// Draws what `page` makes in one theme and answers the picture as well.
    public static WritableImage one(
            String name, double width, double height, Theme theme, Callable<? extends Parent> page)
            throws IOException {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            new Themes(theme);
                            return Snapshot.of(page.call(), width, height, theme);
                        });
        Snapshot.write(image, FOLDER.resolve(name + ".png"));
        return image;
    }
}
