/*
 * find_speaker.c - the speaker that a person means.
 *
 * Floor 5.
 */
#include "config.h"

#include "find_speaker.h"

#include "pullquote/fold.h"

/* Does `form`, a name or an alias, fit what was typed? */
typedef bool fits_fn(struct slice form, struct slice typed);

static bool
is_same(struct slice form, struct slice typed)
{
	return fold_contains(form, typed) && fold_contains(typed, form);
}

static bool
fits(const struct speaker *s, struct slice typed, fits_fn *form_fits)
{
	if (form_fits(s->name, typed))
		return true;
	for (size_t i = 0; i < s->alias_n; i++)
		if (form_fits(s->alias[i], typed))
			return true;
	return false;
}

/* How many fit; stores the first of them. */
static size_t
count(const struct quotes *q, struct slice typed, fits_fn *form_fits,
    size_t *first)
{
	size_t n = 0;

	for (size_t i = 0; i < q->speaker_n; i++)
		if (fits(&q->speaker[i], typed, form_fits) && n++ == 0)
			*first = i;
	return n;
}

/* The names of those who fit (NULL: of all), with commas. */
static void
list(struct str *out, const struct quotes *q, struct slice typed,
    fits_fn *form_fits)
{
	for (size_t i = 0; i < q->speaker_n; i++) {
		const struct speaker *s = &q->speaker[i];

		if (form_fits && !fits(s, typed, form_fits))
			continue;
		if (out->len)
			str_adds(out, ", ");
		str_add(out, s->name.at, s->name.len);
	}
}

enum err
find_speaker(const struct quotes *q, const char *name, size_t *speaker,
    struct note *note)
{
	struct slice typed = slice_of(name);
	struct str names = {0};
	size_t first = 0, n;
	enum err err;

	n = count(q, typed, is_same, &first);
	if (n != 1)
		n = count(q, typed, fold_contains, &first);
	if (n == 1) {
		*speaker = first;
		return ERR_OK;
	}
	list(&names, q, typed, n ? fold_contains : NULL);
	if (n)
		err = note_set(note, ERR_USAGE, "%s: which speaker: %s?", name,
		    str_text(&names));
	else if (names.len)
		err = note_set(note, ERR_USAGE,
		    "%s: no such speaker; there are: %s", name,
		    str_text(&names));
	else
		err = note_set(note, ERR_USAGE,
		    "%s: no such speaker; nobody is quoted here", name);
	str_clear(&names);
	return err;
}
