package hedgeward.ui.kit;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures of the product, by what they mean. An icon always stands beside a word or has an
/// accessible name; it never speaks alone.
public enum Icon {
    TODAY(Feather.SUNRISE),
    ORDERS(Feather.SHIELD),
    VISITS(Feather.CALENDAR),
    BREACHES(Feather.ALERT_TRIANGLE),
    WANTED(Feather.CROSSHAIR),
    CAMPAIGNS(Feather.FLAG),
    REPORTS(Feather.BAR_CHART_2),
    OFFICE(Feather.HOME),
    ACT_NOW(Feather.ALERT_OCTAGON),
    DUE_SOON(Feather.CLOCK),
    RUNNING(Feather.PLAY_CIRCLE),
    DONE(Feather.CHECK_CIRCLE),
    CLOSED(Feather.MINUS_CIRCLE),
    SEARCH(Feather.SEARCH),
    LOCK(Feather.LOCK),
    UNLOCK(Feather.UNLOCK),
    BLUR(Feather.EYE_OFF),
    REVEAL(Feather.EYE),
    THEME(Feather.SUN),
    BACK(Feather.ARROW_LEFT),
    FORWARD(Feather.ARROW_RIGHT),
    WINDOW(Feather.EXTERNAL_LINK),
    PERSON(Feather.USER),
    PEOPLE(Feather.USERS),
    ADD(Feather.PLUS),
    EDIT(Feather.EDIT_2),
    REMOVE(Feather.TRASH_2),
    PRINT(Feather.PRINTER),
    SAVE(Feather.SAVE),
    EXPORT(Feather.DOWNLOAD),
    IMPORT(Feather.UPLOAD),
    FILTER(Feather.FILTER),
    COLUMNS(Feather.COLUMNS),
    CLOSE(Feather.X),
    PREVIOUS(Feather.CHEVRON_LEFT),
    NEXT(Feather.CHEVRON_RIGHT),
    LESS(Feather.CHEVRON_UP),
    MORE(Feather.CHEVRON_DOWN),
    NOTE(Feather.INFO),
    HELP(Feather.HELP_CIRCLE),
    PHONE(Feather.PHONE),
    ADDRESS(Feather.MAP_PIN),
    COURT(Feather.BOOK_OPEN),
    CLOCK(Feather.WATCH),
    DOCUMENT(Feather.FILE_TEXT),
    HISTORY(Feather.LIST),
    TIMELINE(Feather.GIT_COMMIT),
    REFRESH(Feather.REFRESH_CW),
    UNDO(Feather.CORNER_UP_LEFT),
    INBOX(Feather.INBOX),
    ACTION(Feather.ZAP),
    BELL(Feather.BELL),
    SERVICE(Feather.SEND),
    CUSTODY(Feather.KEY);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node that shows this icon in the colour of the text around it.
    public Node node() {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("hw-icon");
        icon.setFocusTraversable(false);
        return icon;
    }

    /// As `node()`, in the size of section headings.
    public Node large() {
        Node icon = node();
        icon.getStyleClass().add("hw-icon-large");
        return icon;
    }
}
