package hedgeward.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;

import org.junit.jupiter.api.Test;

import java.util.Set;

class OutgoingTest {

    private static final Actor WREN = new Actor("wren", Set.of(Role.SUPERVISOR), "desk 1");
    private static final AuditSubject OFFICE = AuditSubject.whole(AuditSubject.Kind.OFFICE);

    @Test
    void isForSomebodyAndForAReason() {
        assertThat(Outgoing.of("the court", " ")).isEmpty();
        assertThat(Outgoing.of("\t", "hearing")).isEmpty();
        assertThat(Outgoing.of("the court", "hearing"))
                .contains(new Outgoing("the court", "hearing"));
    }

    @Test
    void standsInOneLineThatFitsAtTheFootOfAPaper() {
        Outgoing typed = new Outgoing(" the\r\n\u202ecourt ", "h".repeat(500));
        assertThat(typed.recipient()).isEqualTo("the court");
        assertThat(typed.reason()).hasSize(Outgoing.LONGEST);
    }

    @Test
    void noDisclosureCanBeLoggedWithoutARecipientAndAReason() {
        AuditEntry to =
                AuditEntry.disclosure(WREN, "x.issue", OFFICE, new Outgoing("the court", "why"));
        assertThat(AuditEntry.recipientIn(to.detail())).contains("the court");
        assertThat(to.reason()).contains("why");
        assertThatThrownBy(() -> AuditEntry.of(WREN, Operation.DISCLOSURE, "x.issue", OFFICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to whom");
    }

    @Test
    void aFileThatNobodyElseIsNamedForIsKeptByWhoMadeIt() {
        assertThat(Outgoing.keptBy(WREN).recipient()).isEqualTo("wren");
    }
}
