package hedgeward.ui.noticepaper;

import hedgeward.app.noticepaper.NoticeStatement;
import hedgeward.domain.law.LegalSource;
import hedgeward.print.PagePicture;
import hedgeward.ui.kit.State;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page shows of the copy.
final class NoticePaperModel {

    /// The copy as pictures, and the paragraph that asks for each statement on it.
    record Shown(List<PagePicture> pages, Map<NoticeStatement, LegalSource> statements) {}

    /// Something that was said of the copy.
    record Said(State state, String words) {}

    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(this, "shown", Optional.empty());
    private final ObjectProperty<Optional<Said>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());

    ObjectProperty<Optional<Shown>> shownProperty() {
        return shown;
    }

    ObjectProperty<Optional<Said>> saidProperty() {
        return said;
    }
}
