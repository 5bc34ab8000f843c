/*
 * explain.c - say why a quote is somebody's.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "explain.h"

#include "jump.h"

/* The words of a range, with `lead` before them, if there are any. */
static void
add_words(
    struct str *out, const struct article *a, const char *lead, struct range r)
{
	if (range_is_empty(r))
		return;
	str_adds(out, lead);
	str_add(out, a->text + r.start, r.end - r.start);
}

static void
add_evidence(struct str *out, const struct article *a, const struct quote *q)
{
	if (range_is_empty(q->mention) && range_is_empty(q->cue))
		return;
	str_adds(out, ": \u2018");
	if (q->cue.start < q->mention.start) {
		add_words(out, a, "", q->cue);
		add_words(
		    out, a, range_is_empty(q->cue) ? "" : " ", q->mention);
	} else {
		add_words(out, a, "", q->mention);
		add_words(
		    out, a, range_is_empty(q->mention) ? "" : " ", q->cue);
	}
	str_adds(out, "\u2019");
}

void
explain_quote(struct view *v)
{
	size_t i = jump_quote_at_hand(v);
	struct str out = {0};
	const struct quote *q;
	struct slice name;

	if (i == SPEECH_NONE) {
		view_say(v, "No quote at hand: ) goes to one");
		return;
	}
	q = speech_quote(&v->speech, i);
	name = speech_name(&v->speech, speech_speaker(&v->speech, i));
	if (q->speaker == SPEAKER_NONE)
		str_adds(&out, "said by nobody named");
	else {
		str_adds(&out, "said by ");
		str_add(&out, name.at, name.len);
	}
	add_evidence(&out, v->article, q);
	add_words(&out, v->article, ", ", q->venue);
	if (q->rule && *q->rule)
		str_addf(&out, " \u00b7 %s", q->rule);
	if (q->speaker != SPEAKER_NONE)
		str_addf(&out, " \u00b7 %d\u00a0%%", q->confidence);
	view_say(v, "%s", str_text(&out));
	str_clear(&out);
}
