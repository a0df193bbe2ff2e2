package hedgeward.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.retention.ChangeSpans;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.RetentionLine;
import hedgeward.app.retention.SpanForecast;
import hedgeward.app.retention.SpanWish;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.Span;
import hedgeward.domain.retention.SpanRejection;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// What another span would do, counted on a real register.
class ChangeSpansTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2036-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2036, 11, 25);
    private static final Actor WREN = new Actor("wren", Set.of(Role.ADMINISTRATOR), "desk 1");
    private static final Actor FINCH = new Actor("finch", Set.of(Role.SUPERVISOR), "desk 1");

    @TempDir Path folder;

    private TestRegister register;

    @BeforeEach
    void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aShorterSpanMakesCasesDueAndALongerTakesThemOut() {
        SpanForecast shorter = preview(RetentionGroup.SERIOUS, 9);
        assertThat(shorter.becomeDue()).isEqualTo(2);
        assertThat(shorter.noLongerDue()).isZero();
        SpanForecast longer = preview(RetentionGroup.SERIOUS, 12);
        assertThat(longer.becomeDue()).isZero();
        assertThat(longer.noLongerDue()).isEqualTo(4);
        SpanForecast elsewhere = preview(RetentionGroup.OTHER, 1);
        assertThat(elsewhere.becomeDue() + elsewhere.noLongerDue()).isZero();
    }

    @Test
    void whatIsDueIsListedByReferenceAndDay() {
        ReadRetention read =
                new ReadRetention(
                        register.unitOfWork(),
                        new JooqRetention(register.current()),
                        Gates.open(),
                        CLOCK);
        assertThat(lines(read, TODAY))
                .extracting(RetentionLine::caseRef)
                .containsExactlyInAnyOrder(
                        "DV-2026-0002", "DV-2026-0003", "DV-2026-0004", "DV-2026-0005");
        assertThat(lines(read, TODAY.plusDays(60))).hasSize(6);
        assertThat(read.lines(WREN, TODAY))
                .isEqualTo(new Result.Denied<>(Permission.REVIEW_RETENTION));
    }

    private static List<RetentionLine> lines(ReadRetention read, LocalDate by) {
        return ((Result.Done<List<RetentionLine>, Void>) read.lines(FINCH, by)).value();
    }

    private SpanForecast preview(RetentionGroup group, int years) {
        ChangeSpans change =
                new ChangeSpans(
                        register.unitOfWork(),
                        new ChangeSpans.Ports(
                                new JooqRetention(register.current()),
                                new JooqSpanChanges(register.current()),
                                register.auditTrail()),
                        CLOCK);
        SpanWish wish = new SpanWish(group, new Span.Clear(years), TODAY, "Schedule 4");
        return ((Result.Done<SpanForecast, SpanRejection>) change.preview(WREN, wish)).value();
    }
}
