package hedgeward.ui.notice;

import hedgeward.story.Story;

import java.util.EnumMap;
import java.util.Map;

/// The story's notice as it is typed into the form.
final class StoryNotice {

    private StoryNotice() {}

    /// Everything but service and hearing.
    static Map<NoticeField, String> decided() {
        Map<NoticeField, String> texts = new EnumMap<>(NoticeField.class);
        texts.putAll(people());
        texts.put(NoticeField.OCCURRENCE, "26000456001");
        texts.put(NoticeField.RISK, "high");
        texts.put(NoticeField.OWNER, id(Story.CONSTABLE.id().value()));
        texts.put(NoticeField.SHARED, "yes");
        texts.put(NoticeField.PREMISES_ADDRESS, "14 Larkrise Yard, Desborough");
        texts.put(NoticeField.PREMISES_POSTCODE, "NN14 2XX");
        texts.put(NoticeField.CHILDREN, "2");
        texts.put(
                NoticeField.GROUNDS,
                "Oxlade pushed her against the kitchen door at about 23:50 and threatened worse. "
                        + "Earlier reports in March and August. She is afraid he will be back.");
        texts.put(
                NoticeField.TERMS,
                "no-molestation no-contact no-eviction no-entry leave-premises keep-distance");
        texts.putAll(matters());
        texts.putAll(weighed());
        texts.put(NoticeField.DRAFTED_BY, id(Story.CONSTABLE.id().value()));
        texts.put(NoticeField.DECISION, "yes");
        texts.put(NoticeField.AUTHORISER, id(Story.SUPERINTENDENT.id().value()));
        texts.put(NoticeField.DECIDED_AT, Story.AUTHORISED.toString());
        return texts;
    }

    /// With service and the hearing, as it stands at 03:20.
    static Map<NoticeField, String> whole() {
        Map<NoticeField, String> texts = decided();
        texts.put(NoticeField.SERVED_AT, Story.SERVED.toString());
        texts.put(NoticeField.SERVED_BY, id(Story.CONSTABLE.id().value()));
        texts.put(NoticeField.COURT, "Northampton Magistrates’ Court");
        texts.put(NoticeField.LISTED_AT, Story.at("2026-11-26T10:00").toString());
        return texts;
    }

    private static Map<NoticeField, String> people() {
        Map<NoticeField, String> texts = new EnumMap<>(NoticeField.class);
        texts.put(NoticeField.RESPONDENT_SURNAME, "Oxlade");
        texts.put(NoticeField.RESPONDENT_FORENAMES, "Garrick");
        texts.put(NoticeField.RESPONDENT_BORN, "1975-03-02");
        texts.put(NoticeField.RESPONDENT_SEX, "male");
        texts.put(NoticeField.RESPONDENT_ADDRESS, "14 Larkrise Yard, Desborough");
        texts.put(NoticeField.RESPONDENT_POSTCODE, "nn142xx");
        texts.put(NoticeField.PROTECTED_SURNAME, "Venables-Ŵynŷard");
        texts.put(NoticeField.PROTECTED_FORENAMES, "Isolde");
        texts.put(NoticeField.PROTECTED_BORN, "1981-07-19");
        texts.put(NoticeField.PROTECTED_SEX, "female");
        texts.put(NoticeField.PROTECTED_ADDRESS, "14 Larkrise Yard, Desborough");
        texts.put(NoticeField.PROTECTED_POSTCODE, "NN14 2XX");
        texts.put(NoticeField.RELATIONSHIP, "COHABITANT");
        texts.put(NoticeField.SAFE_PHONE, "07700 900123");
        texts.put(NoticeField.SAFE_TIMES, "Mon-Fri 09:30-14:30");
        texts.put(NoticeField.SAFE_VOICEMAIL, "no");
        texts.put(NoticeField.SAFE_TEXT, "yes");
        texts.put(NoticeField.SAFE_CODE_WORD, "parcel for 14");
        return texts;
    }

    private static Map<NoticeField, String> matters() {
        return Map.of(
                NoticeField.CHILDREN_FINDING, "Two children, both asleep upstairs; unhurt.",
                NoticeField.CHILDREN_STEPS, "Seen at the address, 00:40.",
                NoticeField.OPINION_FINDING, "Wants him to stay away, is afraid of reprisals.",
                NoticeField.OPINION_STEPS, "Asked alone, 00:55.",
                NoticeField.REPRESENTATIONS_FINDING, "Says it was an accident.",
                NoticeField.REPRESENTATIONS_STEPS, "Asked in custody, 01:20.",
                NoticeField.RESIDENTS_FINDING, "Nobody else lives there.",
                NoticeField.RESIDENTS_STEPS, "Asked her.");
    }

    private static Map<NoticeField, String> weighed() {
        return Map.of(
                NoticeField.CHILDREN_NAMED,
                "Venables\tPip\t2016-05-05\tyes\nVenables\tTansy\t2019-05-05\tno",
                NoticeField.SERVICE_LAW,
                "yes",
                NoticeField.SERVICE_HOME,
                "yes",
                NoticeField.COMMANDER_WHO,
                "Major Fenwick",
                NoticeField.COMMANDER_HOW,
                "By telephone to the guardroom",
                NoticeField.REPRESENTATIONS_KIND,
                "GIVEN",
                NoticeField.PROPORTIONALITY,
                "She must be able to stay in her home; he can stay with his brother.",
                NoticeField.PROSECUTION,
                "No further action on the assault; bail is not available.",
                NoticeField.DECIDED_MEANS,
                "BY_PHONE",
                NoticeField.CONFIRMED_AT,
                Story.SERVED.toString());
    }

    private static String id(Object value) {
        return value.toString();
    }
}
