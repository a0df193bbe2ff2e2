package hedgeward.ui.office.retention;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.order.FindOrders;
import hedgeward.app.retention.DecideRetention;
import hedgeward.app.retention.ReadRetention;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class DisposalSectionTest {

    private static final Actor WREN = new Actor("wren", Set.of(Role.SUPERVISOR), "desk 3");

    private final DeskOffice desk = new DeskOffice(at("2026-11-23T03:30"));
    private final QuietCases table = new QuietCases();
    private final DisposalsInMemory disposals = new DisposalsInMemory(desk, table);
    private final Look look = Look.of(new Messages(Locale.UK), London.ZONE);

    @Test
    void twoPeopleDestroyACaseAndPrintItsCertificate() {
        Parent section = onFx(() -> chosen(1));
        onFx(() -> fire(section, "retention-dispose"));
        assertThat(onFx(() -> words(section, "dispose"))).contains("Dispose of case DV-2016-0006");
        onFx(
                () -> {
                    type(section, "dispose-reference", "DV-2016-0005");
                    return fire(section, "dispose-go-on");
                });
        assertThat(onFx(() -> find(section, "consent").isVisible())).isFalse();
        onFx(() -> disposed(section, "dv-2016-0006"));
        Disposal done = disposals.kept.findBefore(9, 9).getFirst();
        assertThat(done.ref()).isEqualTo(new CaseRef("DV-2016-0006"));
        assertThat(done.approvedBy()).isEqualTo("finch");
        assertThat(done.erased()).containsEntry(ErasedKind.VISITS, 9);
        assertThat(onFx(() -> words(section, "disposals")))
                .contains("Case DV-2016-0006 was disposed of. Its certificate is number 1.");
        onFx(() -> fire(section, "certificate-print"));
        assertThat(disposals.printed).hasSize(1);
        assertThat(desk.actions())
                .containsExactly("approval", "retention.dispose", "retention.certificate");
    }

    @Test
    void whatStandsAgainstItKeepsItsButtonShut() {
        Parent section = onFx(() -> chosen(0));
        assertThat(button(section, "retention-dispose").isDisabled()).isTrue();
        assertThat(button(section, "retention-dispose-mistake").isDisabled()).isTrue();
    }

    @Test
    void somethingDecidedMeanwhileStopsIt() {
        Parent section = onFx(() -> chosen(1));
        onFx(() -> fire(section, "retention-dispose"));
        table.add(
                new RetentionDecision(
                        new CaseId(new UUID(5, 6)),
                        at("2026-11-23T03:29"),
                        "ashdown",
                        "Appeal to come",
                        new RetentionStep.Kept(LocalDate.of(2027, 5, 1))));
        onFx(() -> disposed(section, "DV-2016-0006"));
        assertThat(disposals.kept.findBefore(9, 9)).isEmpty();
        assertThat(onFx(() -> ((Labeled) find(section, "dispose-problem")).getText())).isNotEmpty();
    }

    @Test
    void aDisposalIsFoundByReferenceAndByNumber() {
        Parent section =
                onFx(
                        () -> {
                            Parent made = chosen(1);
                            fire(made, "retention-dispose");
                            disposed(made, "DV-2016-0006");
                            ((ToggleButton) find(made, "retention-disposals")).fire();
                            return made;
                        });
        for (String wanted : Set.of("1", "DV-2016-0006")) {
            onFx(() -> search(section, wanted));
            assertThat(onFx(() -> words(section, "disposals")))
                    .contains("Certificate of disposal 1");
        }
        onFx(() -> search(section, "DV-2016-0005"));
        assertThat(onFx(() -> words(section, "disposals")))
                .contains("No disposal under this reference or number.");
    }

    @Test
    void picturesOfADisposal() throws IOException {
        Snapshots.take("office-disposal-review", 1130, 660, () -> loose(chosen(1)));
        Snapshots.take(
                "office-disposal",
                1130,
                660,
                () -> {
                    Parent section = chosen(1);
                    fire(section, "retention-dispose");
                    type(section, "dispose-reference", "DV-2016-0006");
                    fire(section, "dispose-go-on");
                    return loose(section);
                });
        Snapshots.take(
                "office-disposals",
                1130,
                660,
                () -> {
                    Parent section = chosen(1);
                    fire(section, "retention-dispose");
                    disposed(section, "DV-2016-000" + (6 - disposals.kept.findBefore(9, 9).size()));
                    return loose(section);
                });
    }

    private static boolean search(Parent section, String wanted) {
        type(section, "disposals-search", wanted);
        return fire(section, "disposals-find");
    }

    private static boolean disposed(Parent section, String reference) {
        type(section, "dispose-reference", reference);
        fire(section, "dispose-go-on");
        type(section, "consent-name", "finch");
        ((TextField) find(section, "consent-passphrase")).appendText("four five six");
        return fire(section, "consent-approve");
    }

    private static boolean type(Parent section, String id, String text) {
        ((TextField) find(section, id)).setText(text);
        return true;
    }

    private static boolean fire(Parent section, String id) {
        button(section, id).fire();
        return true;
    }

    private static Button button(Parent section, String id) {
        return (Button) find(section, id);
    }

    private static String words(Parent section, String id) {
        StringBuilder words = new StringBuilder();
        for (Node node : find(section, id).lookupAll(".label")) {
            words.append(((Labeled) node).getText()).append('\n');
        }
        return words.toString();
    }

    private Parent chosen(int row) {
        RetentionController page =
                new RetentionController(
                        WREN,
                        new RetentionController.Steps(
                                new ReadRetention(desk.unitOfWork, table, desk.gate, desk.clock),
                                new DecideRetention(
                                        desk.unitOfWork,
                                        new DecideRetention.Ports(table, desk.gate, desk.audit),
                                        desk.clock),
                                new FindOrders(
                                        desk.unitOfWork, desk.register, desk.gate, desk.audit)),
                        disposals.steps(),
                        new RetentionController.Desk(
                                SameThreadTasks.create(), new UiTicker(desk.clock), _ -> {}),
                        look);
        page.onShown();
        page.onChosen(page.model().rows().get(row));
        new Scene(page.root(), 1130, 660);
        return page.root();
    }

    /// Takes the section off its window, so that a picture can be taken of it.
    private static Parent loose(Parent section) {
        section.getScene().setRoot(new Group());
        return section;
    }

    private static Node find(Parent section, String id) {
        section.applyCss();
        section.layout();
        return Objects.requireNonNull(section.lookup("#" + id), id);
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
