package hedgeward.boot.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.Result;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.office.OfficeSettings;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.boot.door.PaperKeyParts;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;
import hedgeward.story.Story;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.SearchHit;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// From the queue of a real office to the paper: two people dispose of a case, and whoever looks
/// for it afterwards is told.
@ExtendWith(ApplicationExtension.class)
class DisposalWalkTest {

    private static final Actor WREN = new Actor("wren", Set.of(Role.SUPERVISOR), "desk 1");
    private static final String REF = "DV-2026-0005";

    private final SetClock clock = new SetClock(Instant.parse("2036-12-25T12:00:00Z"));
    private final Look look = Look.of(new Messages(Locale.UK), London.ZONE);

    @TempDir private Path folder;
    private OpenOffice office;
    private Repositories ports;
    private OfficeDesk desk;

    @BeforeEach
    void fill() {
        office = TestOffice.create(folder.resolve("office"));
        TestRegister register = TestRegister.on(office);
        SampleRegister.fill(register);
        Foundations with = new Foundations(clock, new TimeOrderedIds(clock), Story::holidays);
        ports = Repositories.of(office, with);
        desk =
                new OfficeDesk(
                        office,
                        WREN,
                        ports,
                        with,
                        new MemorySlots().with("finch", "four five six"));
        register.write(
                () -> {
                    ports.accounts().add(new Account("finch", Set.of(Role.SUPERVISOR), true));
                    ports.office()
                            .keep(
                                    new OfficeSettings(
                                            "Invented office",
                                            Optional.of("Invented force"),
                                            true,
                                            CourtPlan.usual(Story.holidays()),
                                            VisitTemplate.standard()));
                });
    }

    @AfterEach
    void lock() {
        desk.close();
    }

    @Test
    void fromTheQueueToThePaperAndToWhoeverLooksForIt() throws Exception {
        onFx(
                () -> {
                    Parent section = section();
                    lookUp(section, "DV-2026-0006");
                    lookUp(section, REF);
                    assertThat(button(section, "retention-dispose-mistake").isDisabled()).isFalse();
                    lookUp(section, "DV-1999-0001");
                    assertThat(said(section)).isEqualTo("No case under this reference.");
                    choose(section);
                    fire(section, "retention-dispose");
                    type(section, "dispose-reference", REF);
                    fire(section, "dispose-go-on");
                    type(section, "consent-name", "finch");
                    ((TextField) find(section, "consent-passphrase")).appendText("four five six");
                    fire(section, "consent-approve");
                    fire(section, "certificate-save");
                    lookUp(section, "dv-2026-0005");
                    assertThat(said(section)).startsWith("Case DV-2026-0005 was disposed of");
                });

        assertThat(Files.readAllBytes(folder.resolve("disposal-certificate-1.pdf")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(desk.useCases().readCase().handle(WREN, SampleRegister.SEDGE))
                .isInstanceOf(Result.Missing.class);
        SearchHit hit = new DeskStatus(desk, look).find("dv-2026-0005 ").getFirst();
        assertThat(hit.reference()).isEqualTo(REF);
        assertThat(hit.detail()).isEqualTo("disposed of on Thu 25 Dec 2036, certificate 1");
        assertThat(hit.page()).isEqualTo(Places.caseFile(SampleRegister.SEDGE.value().toString()));
        assertThat(
                        office.unitOfWork()
                                .read(() -> ports.disposals().findClosed(Set.of(new CaseRef(REF)))))
                .containsExactly(new CaseRef(REF));
        assertThat(
                        office.unitOfWork()
                                .read(() -> ports.audit().findByCase(SampleRegister.SEDGE, 9)))
                .extracting(line -> line.action())
                .containsExactly("retention.certificate", "retention.dispose", "case.found");
        assertThat(office.unitOfWork().read(() -> ports.audit().verify()).isOk()).isTrue();
    }

    private Parent section() {
        UiTasks tasks = SameThreadTasks.create();
        DeskPages.WayOut way =
                new DeskPages.WayOut(
                        new NoPrinter(),
                        _ -> Outgoing.of("the records office", "certificate of disposal"),
                        name -> Optional.of(folder.resolve(name)),
                        Optional::empty,
                        Optional::empty,
                        _ -> {},
                        new DeskPages.KeyWays(new PaperKeyParts(), _ -> {}));
        DeskPages.Beside beside =
                new DeskPages.Beside(
                        tasks,
                        new UiTicker(clock),
                        new ChangeRelay(new ChangeBroadcast(), tasks),
                        way);
        Page page =
                new OfficeSections(desk, look, beside, new Opened())
                        .all().stream()
                                .filter(one -> one.id().equals("retention"))
                                .findFirst()
                                .orElseThrow()
                                .content()
                                .get();
        page.onShown();
        new Scene(page.root(), 1130, 660);
        return page.root();
    }

    private static void choose(Parent section) {
        TableView<?> rows = (TableView<?>) find(section, "retention-rows");
        int count = rows.getItems().size();
        for (int i = 0; i < count; i++) {
            if (REF.equals(rows.getColumns().getFirst().getCellData(i))) {
                rows.getSelectionModel().select(i);
            }
        }
    }

    private static void type(Parent section, String id, String text) {
        ((TextField) find(section, id)).setText(text);
    }

    private static void lookUp(Parent section, String reference) {
        TextField field = (TextField) find(section, "retention-look-up");
        field.setText(reference);
        field.fireEvent(new ActionEvent());
    }

    private static String said(Parent section) {
        return ((Label) find(section, "retention-said")).getText();
    }

    private static Button button(Parent section, String id) {
        return (Button) find(section, id);
    }

    private static void fire(Parent section, String id) {
        Button button = button(section, id);
        assertThat(button.isDisabled()).as(id).isFalse();
        button.fire();
    }

    private static Node find(Parent section, String id) {
        section.applyCss();
        section.layout();
        return Objects.requireNonNull(section.lookup("#" + id), id);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }
}
