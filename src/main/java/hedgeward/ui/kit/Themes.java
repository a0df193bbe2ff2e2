package hedgeward.ui.kit;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The look the desk has chosen, worn by every window. Fonts travel with the program, so that the
/// same page looks the same on every PC.
public final class Themes {

    private static final double ANY_SIZE = 13;
    private static final List<String> FONTS =
            List.of("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic");

    private final ObjectProperty<Theme> current = new SimpleObjectProperty<>(this, "current");

    public Themes(Theme first) {
        FONTS.forEach(Themes::loadFont);
        current.set(first);
    }

    /// The theme worn now. Setting it dresses every open window at once.
    public ObjectProperty<Theme> currentProperty() {
        return current;
    }

    /// Dresses `scene`, and what pops up over it, now and whenever the theme changes, until `scope`
    /// ends.
    public void dress(Scene scene, Scope scope) {
        scope.observe(
                current,
                theme -> {
                    Application.setUserAgentStylesheet(theme.userAgentStylesheet());
                    wear(scene, theme);
                });
    }

    /// Dresses `scene` once in `theme`.
    public static void wear(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(theme.stylesheets());
    }

    private static void loadFont(String name) {
        try (InputStream font = Themes.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (font != null) {
                Font.loadFont(font, ANY_SIZE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
