package hedgeward.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// A party who bears the name of somebody of this force is pointed out while the notice is typed.
@ExtendWith(ApplicationExtension.class)
class PartyNoteTest {

    @Test
    void aPartyNamedLikeAUserIsPointedOut() throws IOException {
        AtomicReference<Label> alike = new AtomicReference<>();
        AtomicReference<Label> surnameAlone = new AtomicReference<>();
        Snapshots.take("notice-party", 1264, 1000, () -> note("Garrick", alike));
        Snapshots.one("notice-party-none", 400, 300, Theme.LIGHT, () -> note("", surnameAlone));
        assertThat(alike.get().isVisible()).isTrue();
        assertThat(alike.get().getText()).contains("g.oxlade").contains("restrict the case");
        assertThat(surnameAlone.get().isVisible()).isFalse();
    }

    private static Parent note(String forenames, AtomicReference<Label> found) {
        NoticePage page = new NoticePage(new MemoryDrafts(), NoticePage.OFFICER, _ -> {});
        page.accounts.add(new Account("g.oxlade", Set.of(Role.DESK), true));
        page.controller.onShown();
        Map<NoticeField, String> typed = new EnumMap<>(NoticeField.class);
        typed.put(NoticeField.RESPONDENT_SURNAME, "Oxlade");
        typed.put(NoticeField.RESPONDENT_FORENAMES, forenames);
        page.write(typed);
        Parent root = page.controller.root();
        new Scene(root).getRoot().applyCss();
        root.layout();
        found.set((Label) root.lookup("#notice-party-note"));
        return root;
    }
}
