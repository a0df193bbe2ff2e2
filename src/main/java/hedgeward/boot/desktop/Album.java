package hedgeward.boot.desktop;

import hedgeward.ui.kit.Snapshot;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Takes each view twice, light and dark, into numbered files.
final class Album {

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    private final Path folder;
    private final FxSteps steps;
    private final Scene scene;
    private final Themes themes;
    private int number;

    Album(Path folder, FxSteps steps, Scene scene, Themes themes) {
        this.folder = folder;
        this.steps = steps;
        this.scene = scene;
        this.themes = themes;
    }

    /// Keeps what the window shows now under this name.
    void keep(String name) {
        number++;
        look(THEMES.getLast());
        for (Theme theme : THEMES) {
            look(theme);
            WritableImage picture = steps.ask(() -> Snapshot.of(scene));
            write(picture, String.format(Locale.ROOT, "%02d-%s-%s.png", number, name, word(theme)));
        }
        steps.act(() -> themes.currentProperty().set(Theme.LIGHT));
    }

    /// Without a window nothing is laid out but for a picture, and one look is not always enough.
    private void look(Theme theme) {
        steps.act(() -> themes.currentProperty().set(theme));
        steps.act(() -> Snapshot.of(scene));
        steps.act(() -> Snapshot.of(scene));
    }

    private void write(WritableImage picture, String name) {
        try {
            Snapshot.write(picture, folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("a picture cannot be written", failure);
        }
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
