package hedgeward.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one language. Every text goes through `MessageFormat`, with or without values, so
/// an apostrophe is always typographic (’) in the files and never a quote.
public final class Messages {

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    /// The language and country texts, dates and numbers are written in.
    public Locale locale() {
        return locale;
    }

    /// The text of `key` with its values filled in. A key without a text is a programming error and
    /// ends in `MissingResourceException`; a test reads every key of every feature.
    public String text(MsgKey key, Object... values) {
        String pattern = bundle(key.bundle()).getString(key.key());
        return new MessageFormat(pattern, locale).format(values);
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(name, this::load);
    }

    private ResourceBundle load(String name) {
        ResourceBundle.Control rootOnly =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("hedgeward.i18n." + name, locale, rootOnly);
    }
}
