package hedgeward.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.List;

/// The three looks. Each is a base theme, one palette of named colours and the same shapes on top.
public enum Theme {
    LIGHT("palette-light.css", KitMsg.THEME_LIGHT),
    DARK("palette-dark.css", KitMsg.THEME_DARK),
    HIGH_CONTRAST("palette-contrast.css", KitMsg.THEME_CONTRAST);

    private final String palette;
    private final KitMsg word;

    Theme(String palette, KitMsg word) {
        this.palette = palette;
        this.word = word;
    }

    /// What the theme is called on its menu.
    public KitMsg word() {
        return word;
    }

    /// The file with this theme's colours, beside the other stylesheets.
    public String palette() {
        return palette;
    }

    /// The base theme's stylesheet.
    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// The stylesheets on top of the base theme, in order.
    List<String> stylesheets() {
        return List.of(css("bridge.css"), css(palette), css("hedgeward.css"));
    }

    private static String css(String file) {
        return "/hedgeward/css/" + file;
    }
}
