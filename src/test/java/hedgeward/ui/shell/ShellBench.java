package hedgeward.ui.shell;

import hedgeward.app.clock.ClockDoubt;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A shell with pages that only write down what happens to them, and a clock the test moves.
final class ShellBench {

    static final Instant START = Instant.parse("2026-11-25T03:10:00Z");

    final List<String> happened = new ArrayList<>();
    final AtomicInteger locks = new AtomicInteger();
    final AtomicReference<Instant> now = new AtomicReference<>(START);
    final Themes themes = new Themes(Theme.LIGHT);
    final UiTicker ticker = new UiTicker(now::get);
    final Look look = Look.of(new Messages(Locale.UK), ZoneId.of("Europe/London"));

    ShellController shell(boolean training) {
        ShellSession session =
                new ShellSession(
                        "Invented North", "PC 1204 Test-Person", training, IdleLimits.usual());
        return new ShellController(
                look, SameThreadTasks.create(), ticker, themes, session, contents());
    }

    /// Moves the clock and lets the shell see it.
    void pass(long seconds) {
        now.updateAndGet(at -> at.plusSeconds(seconds));
        ticker.tick();
    }

    private ShellContents contents() {
        PageFactory pages = (address, _) -> new NotingPage(address);
        return new ShellContents(
                Destination.usual(),
                Map.of(
                        Places.TODAY, pages,
                        Places.ORDERS, pages,
                        Places.VISITS, pages,
                        Places.BREACHES, pages,
                        Places.CASE, pages),
                search(),
                _ -> List.of(action()),
                this::status,
                locks::incrementAndGet,
                () -> happened.add("time confirmed"));
    }

    /// What the shell is told of the PC's clock when it next asks.
    Optional<ClockDoubt> doubt = Optional.empty();

    private PaletteAction action() {
        return new PaletteAction(ShellMsg.LOCK, Icon.LOCK, () -> happened.add("action"));
    }

    private CaseSearch search() {
        return new CaseSearch() {
            @Override
            public List<SearchHit> find(String typed) {
                return typed.startsWith("NN")
                        ? List.of(
                                new SearchHit(
                                        "NN-2026-0042", "DVPO in force", Places.caseFile("id-42")))
                        : List.of();
            }

            @Override
            public void rested(String typed) {
                happened.add("rested " + typed);
            }
        };
    }

    private ShellStatus status() {
        ShellStatus.NextDeadline next =
                new ShellStatus.NextDeadline(
                        "hearing, NN-2026-0042",
                        START.minusSeconds(3_600),
                        START.plusSeconds(7_200),
                        Places.caseFile("id-42"));
        return new ShellStatus(Optional.of(next), Optional.of(START), doubt);
    }

    private final class NotingPage implements Page {

        private final PageAddress address;
        private final StackPane root = new StackPane();

        NotingPage(PageAddress address) {
            this.address = address;
            TextField field = new TextField();
            field.setId("page-field");
            root.getChildren().add(field);
            root.setId("page-" + address.page());
            happened.add("made " + address);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public String title() {
            return "Page";
        }

        @Override
        public void onShown() {
            happened.add("shown " + address);
        }

        @Override
        public void onHidden() {
            happened.add("hidden " + address);
        }

        @Override
        public void close() {
            happened.add("closed " + address);
        }
    }
}
