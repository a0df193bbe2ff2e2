package hedgeward.ui.kit;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Takes pictures of windows and pages without a display. Used on the FX thread.
public final class Snapshot {

    private Snapshot() {}

    /// Puts `root` into a scene of `width` by `height` px in `theme` and draws it.
    public static WritableImage of(Parent root, double width, double height, Theme theme) {
        Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        Themes.wear(scene, theme);
        return of(scene);
    }

    /// Draws a scene as it is.
    public static WritableImage of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /// Writes a picture as PNG, making its folder first.
    public static void write(WritableImage image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        ImageIO.write(picture, "png", file.toFile());
    }
}
