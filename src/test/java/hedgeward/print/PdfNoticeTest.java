package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.noticepaper.DrawUpNotice;
import hedgeward.app.noticepaper.NoticePaper;
import hedgeward.app.noticepaper.NoticePaperRejection;
import hedgeward.app.noticepaper.PrepareNotice;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Notice;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.story.OtherRegime;
import hedgeward.story.Story;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PdfNoticeTest {

    private static final PaperFonts FONTS = new PaperFonts();
    private static final Actor OFFICER = new Actor("wren", Set.of(Role.CASE_OFFICER), "night");

    private MemoryOffice office = new MemoryOffice();

    @Test
    void statesWhatTheActAsksForUnderEachRegime() throws IOException {
        assertThat(text(paper(marked(Regime.DVPN_DVPO, "Violence on the night.", Story.terms()))))
                .contains("Domestic violence protection notice")
                .contains("Violence on the night.")
                .contains("arrest you without warrant")
                .contains("within 48 hours of the time this notice is served")
                .contains("continues in effect until that application has been determined")
                .contains("A DVPO must prohibit you from molesting")
                .contains("Must not contact the protected person")
                .contains("Must not molest the protected person")
                .doesNotContain(OtherRegime.wordsNotIn(Regime.DVPN_DVPO));
        assertThat(text(paper(marked(Regime.DAPN_DAPO, "Abuse on the night.", Story.terms()))))
                .contains("Domestic abuse protection notice", "all parts of the United Kingdom")
                .contains("determined or withdrawn", "A DAPO may impose")
                .contains("Must not be abusive towards the protected person")
                .doesNotContain(OtherRegime.wordsNotIn(Regime.DAPN_DAPO));
    }

    @Test
    void tellsNothingOfWhereSheLivesHowSheIsReachedOrTheCodeWord() throws IOException {
        byte[] pdf = pdf(paper(marked(Regime.DVPN_DVPO, "Violence.", Story.terms())));
        assertThat(text(pdf))
                .contains(Story.parties().protectedPerson().name().surname())
                .doesNotContain(
                        "Whimbrel", "NN16 9ZZ", "NN169ZZ", "07700 900777", "heliotrope", "zinnia");
    }

    @Test
    void isNotMadeWhileItsOwnWordsWouldTell() {
        for (String telling :
                List.of(
                        "He followed her to 9 whimbrel-close.",
                        "Seen outside nn169zz.",
                        "He rang 07700900777.",
                        "He rang +44 (0)7700\u00a0900 777.",
                        "He rang 0044 7700/900777.",
                        "He rang +447700900777.",
                        "He wrote \uff28eliotrope.",
                        "He wrote HELIO\nTROPE.",
                        "He knows: Heliotrope!")) {
            assertThat(refused(marked(Regime.DVPN_DVPO, telling, Story.terms())))
                    .isEqualTo(NoticePaperRejection.GROUNDS_TELL);
            Terms terms =
                    new Terms(
                            List.of(
                                    Condition.of(ConditionType.NO_MOLESTATION),
                                    Condition.of(ConditionType.NO_CONTACT)
                                            .withCourtWords(telling)));
            assertThat(refused(marked(Regime.DVPN_DVPO, "Violence.", terms)))
                    .isEqualTo(NoticePaperRejection.TERM_TELLS);
        }
        assertThat(office.audit.entries()).isEmpty();
    }

    @Test
    void aTermMayNameThePlaceOnceAnOfficerHasDecidedSoButNeverTheCodeWord() {
        Condition decided =
                Condition.of(ConditionType.NO_CONTACT)
                        .withCourtWords("Must not go to 9 Whimbrel Close.")
                        .withAddressReason("He was there last night.");
        assertThat(answer(marked(Regime.DVPN_DVPO, "Violence.", with(decided))).isDone()).isTrue();
        assertThat(
                        refused(
                                marked(
                                        Regime.DVPN_DVPO,
                                        "Violence.",
                                        with(decided.withCourtWords("Not to say heliotrope.")))))
                .isEqualTo(NoticePaperRejection.TERM_TELLS);
    }

    private static Terms with(Condition term) {
        return new Terms(List.of(Condition.of(ConditionType.NO_MOLESTATION), term));
    }

    @Test
    void aHomeTheRespondentLivesInMayBeNamed() {
        CaseFile file = marked(Regime.DVPN_DVPO, "At 14 Larkrise Yard, NN14 2XX.", Story.terms());
        assertThat(answer(file).isDone()).isTrue();
    }

    @Test
    void aRefusedNoticeHasNoCopyAndAnIssuedOneIsLoggedAsADisclosure() {
        Notice notice = Story.notice();
        Authorisation no =
                new Authorisation(
                        notice.authorisation().by(),
                        notice.authorisation().at(),
                        false,
                        Optional.empty(),
                        List.of());
        CaseFile refused =
                Story.authorised()
                        .withNotice(
                                new Notice(no, notice.terms(), Optional.empty(), Optional.empty()));
        assertThat(refused(refused)).isEqualTo(NoticePaperRejection.NOT_GRANTED);
        paper(marked(Regime.DVPN_DVPO, "Violence.", Story.terms()));
        assertThat(office.audit.entries()).hasSize(1);
        assertThat(office.audit.entries().getFirst().action()).isEqualTo("notice.issue");
    }

    private NoticePaperRejection refused(CaseFile file) {
        return answer(file) instanceof Result.Rejected<?, NoticePaperRejection>(var why)
                ? why
                : unexpected();
    }

    private static NoticePaperRejection unexpected() {
        throw new AssertionError("a copy was made");
    }

    private NoticePaper paper(CaseFile file) {
        if (answer(file) instanceof Result.Done<NoticePaper, ?>(var paper)) {
            return paper;
        }
        throw new AssertionError("no copy was made");
    }

    private Result<NoticePaper, NoticePaperRejection> answer(CaseFile file) {
        office = new MemoryOffice();
        office.cases.addAll(List.of(file));
        office.officers.addAll(List.of(Story.SUPERINTENDENT));
        return new PrepareNotice(
                        office,
                        new PrepareNotice.Sources(
                                office.cases,
                                office.officers,
                                new Settings(),
                                office.audit,
                                Gates.open()))
                .issue(OFFICER, file.id(), new Outgoing("the respondent", "service"));
    }

    private static byte[] pdf(NoticePaper paper) {
        return new PdfNotice(FONTS).bytes(new DrawUpNotice(FONTS).pages(paper));
    }

    private static String text(NoticePaper paper) throws IOException {
        return text(pdf(paper));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /// A case whose guarded facts are marked, so that they can be looked for.
    private static CaseFile marked(Regime regime, String grounds, Terms terms) {
        CaseFile file = Story.authorised();
        Parties p = file.parties();
        ProtectedPerson person =
                new ProtectedPerson(
                        p.protectedPerson().name(),
                        p.protectedPerson().bornOn(),
                        p.protectedPerson().sex(),
                        Optional.of(
                                new Address(
                                        "9 Whimbrel Close, Kettering", Postcode.of("NN16 9ZZ"))),
                        new SafeContact(
                                Optional.of("07700 900777"),
                                Optional.of("zinnia hours"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("heliotrope")));
        Household home =
                new Household(
                        Optional.of(true),
                        Optional.of(new Address("14 Larkrise Yard", Postcode.of("NN14 2XX"))),
                        Optional.empty(),
                        List.of());
        Authorisation decided =
                new Authorisation(
                        Story.SUPERINTENDENT.id(),
                        Story.AUTHORISED,
                        true,
                        Optional.of(grounds),
                        Story.notice().authorisation().considered());
        return new CaseFile(
                file.id(),
                0,
                file.ref(),
                file.occurrenceRef(),
                regime,
                new Parties(p.respondent(), person, p.relationship(), home),
                new Notice(decided, terms, Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                file.handling());
    }

    private static final class Settings implements Office {

        @Override
        public OfficeSettings settings() {
            return new OfficeSettings(
                    "Invented office",
                    Optional.empty(),
                    true,
                    CourtPlan.usual(Story.holidays()),
                    VisitTemplate.standard());
        }

        @Override
        public void keep(OfficeSettings settings) {
            throw new UnsupportedOperationException("nothing is set here");
        }
    }
}
