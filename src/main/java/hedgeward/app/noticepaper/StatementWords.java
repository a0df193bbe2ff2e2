package hedgeward.app.noticepaper;

import hedgeward.domain.law.Regime;

/// The statements in the words the respondent reads. Short sentences: many readers are tired, upset
/// or not at home in English.
final class StatementWords {

    private StatementWords() {}

    static String heading(NoticeStatement statement) {
        return switch (statement) {
            case GROUNDS -> "Why this notice was issued";
            case ARREST -> "You can be arrested without a warrant";
            case HEARING -> "A court will hear an application within 48 hours";
            case CONTINUES -> "How long this notice lasts";
            case ORDER -> "What the court may order";
        };
    }

    static String text(NoticeStatement statement, Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> dvpn(statement);
            case DAPN_DAPO -> dapn(statement);
        };
    }

    private static String dvpn(NoticeStatement statement) {
        return switch (statement) {
            case GROUNDS ->
                    "The officer who authorised this notice has reasonable grounds for believing"
                            + " that you have been violent towards, or have threatened violence"
                            + " towards, the person named above, who is associated with you, and"
                            + " that this notice is necessary to protect that person from violence"
                            + " or a threat of violence by you.";
            case ARREST ->
                    "A constable may arrest you without warrant if the constable has reasonable"
                            + " grounds for believing that you are in breach of this notice.";
            case HEARING ->
                    "An application for a domestic violence protection order (DVPO) will be heard"
                            + " by a magistrates’ court within 48 hours of the time this notice is"
                            + " served on you. Sundays, Christmas Day, Good Friday and bank"
                            + " holidays do not count. You will be given notice of the hearing.";
            case CONTINUES ->
                    "This notice continues in effect until that application has been determined,"
                            + " also if the court adjourns the hearing.";
            case ORDER ->
                    "A DVPO must prohibit you from molesting the protected person. If you live in"
                            + " premises where that person also lives, it may also prohibit you"
                            + " from evicting or excluding that person, prohibit you from entering"
                            + " the premises, require you to leave them, and prohibit you from"
                            + " coming within a stated distance of them. It lasts from 14 to 28"
                            + " days.";
        };
    }

    private static String dapn(NoticeStatement statement) {
        return switch (statement) {
            case GROUNDS ->
                    "The officer who authorised this notice has reasonable grounds for believing"
                            + " that you have been abusive towards the person named above, who is"
                            + " aged 16 or over and personally connected to you, and that this"
                            + " notice is necessary to protect that person from domestic abuse, or"
                            + " the risk of domestic abuse, carried out by you.";
            case ARREST ->
                    "A constable may arrest you without warrant if the constable has reasonable"
                            + " grounds for believing that you are in breach of this notice. It"
                            + " has effect in all parts of the United Kingdom.";
            case HEARING ->
                    "An application for a domestic abuse protection order (DAPO) will be heard by"
                            + " a magistrates’ court within 48 hours of the time this notice is"
                            + " given to you. Sundays, Christmas Day, Good Friday and bank holidays"
                            + " do not count. You will be given notice of the hearing.";
            case CONTINUES ->
                    "This notice continues in effect until that application has been determined"
                            + " or withdrawn, also if the court adjourns the hearing.";
            case ORDER ->
                    "A DAPO may impose any requirements, prohibitions among them, that the court"
                            + " considers necessary to protect the person from domestic abuse or"
                            + " the risk of it: not to contact that person, not to come within a"
                            + " stated distance of any premises where that person lives or of"
                            + " other places, not to evict or exclude that person, to leave"
                            + " premises you share, to do stated things, or to be monitored"
                            + " electronically.";
        };
    }
}
