/*
 * parse_mail.c - a mail, or a page saved as one, becomes an article.
 *
 * Floor 2, input.  The text is in a part, mostly encoded; the HTML one is
 * taken if there is one.  What the head says (Subject, From, Date) is put
 * before it in the part's own format, and the parser of that does the rest.
 * Source offsets count in that text, since the mail's own says nothing.
 */
#include "config.h"

#include <string.h>

#include "html_date.h"
#include "label.h"
#include "mime.h"
#include "pullquote/decode.h"
#include "pullquote/parse.h"

struct letter {
	struct str subject, from;
	char date[HTML_DATE_SIZE];
};

/* Is what follows the comma no given name? */
static bool
is_suffix(struct slice text)
{
	static const char *const suffix[] = {"inc", "inc.", "llc", "ltd",
	    "ltd.", "gmbh", "jr", "jr.", "sr", "sr.", "md", "m.d.", "phd",
	    "ph.d."};

	for (size_t i = 0; i < sizeof(suffix) / sizeof(suffix[0]); i++)
		if (slice_eq_ascii_nocase(text, slice_of(suffix[i])))
			return true;
	return false;
}

/* "Hill, Ann", as address books have it, is Ann Hill. */
static void
turn_name(struct str *from)
{
	struct slice name = str_slice(from), last = name, given;
	const char *comma = name.len ? memchr(name.at, ',', name.len) : NULL;
	struct str turned = {0};

	if (!comma)
		return;
	last.len = (size_t)(comma - name.at);
	given = slice_trim((struct slice){comma + 1, name.len - last.len - 1});
	if (!last.len || !given.len || is_suffix(given) ||
	    memchr(given.at, ',', given.len))
		return;
	str_addf(&turned, "%.*s %.*s", (int)given.len, given.at, (int)last.len,
	    last.at);
	str_clear(from);
	*from = turned;
}

/* "Ann Hill <ann@post.example>" without the address. */
static void
read_from(struct str *from, struct slice value)
{
	const char *address =
	    value.len ? memchr(value.at, '<', value.len) : NULL;

	if (address && address > value.at)
		value.len = (size_t)(address - value.at);
	value = slice_trim(value);
	if (value.len >= 2 && *value.at == '"' &&
	    value.at[value.len - 1] == '"') {
		value.at++;
		value.len -= 2;
	}
	mime_words(from, value);
	turn_name(from);
}

static void
read_letter(struct letter *letter, const struct mime_part *mail)
{
	*letter = (struct letter){.date = ""};
	mime_words(&letter->subject, mime_field(mail, "subject"));
	read_from(&letter->from, mime_field(mail, "from"));
	html_date_find(letter->date, mime_field(mail, "date"));
}

static void
add_escaped(struct str *out, struct slice text)
{
	for (size_t i = 0; i < text.len; i++) {
		switch (text.at[i]) {
		case '<':
			str_adds(out, "&lt;");
			break;
		case '&':
			str_adds(out, "&amp;");
			break;
		case '"':
			str_adds(out, "&quot;");
			break;
		default:
			str_addc(out, text.at[i]);
		}
	}
}

/* The head of a page that says what the letter's head does. */
static void
add_page_head(struct str *out, const struct letter *letter)
{
	str_adds(out, "<title>");
	add_escaped(out, str_slice(&letter->subject));
	str_adds(out, "</title><meta name=author content=\"");
	add_escaped(out, str_slice(&letter->from));
	str_addf(out, "\"><meta name=date content=\"%s\">", letter->date);
}

static void
add_text_head(struct str *out, const struct letter *letter)
{
	str_add(out, str_text(&letter->subject), letter->subject.len);
	str_adds(out, "\n\nBy ");
	str_add(out, str_text(&letter->from), letter->from.len);
	str_addf(out, "\n\n%s\n\n", letter->date);
}

/* The part's text, clean, after `out`. */
static void
add_part(struct str *out, const struct mime_part *part)
{
	struct decoded d = {0};
	struct str bytes = {0};
	char charset[32];
	bool is_known = label_charset(charset, part->charset);

	if (mime_body(&bytes, part))
		decode_bytes(
		    &d, str_text(&bytes), bytes.len, is_known ? charset : NULL);
	else
		decode_text(&d, str_text(&bytes), bytes.len);
	str_add(out, str_text(&d.text), d.text.len);
	decoded_clear(&d);
	str_clear(&bytes);
}

void
parse_mail(struct article *article, const struct parse_input *in)
{
	struct mime_part mail, part;
	struct letter letter;
	struct decoded d = {0};
	struct str text = {0};
	struct parse_input inner = {.map = &d.map, .name = in->name};
	bool is_html;

	mime_read(&mail, (struct slice){in->text, in->len});
	read_letter(&letter, &mail);
	is_html = mime_find(&part, &mail, "text/html");
	if (!is_html && !mime_find(&part, &mail, "text/plain"))
		part = mail;
	if (is_html)
		add_page_head(&text, &letter);
	else
		add_text_head(&text, &letter);
	add_part(&text, &part);
	decode_text(&d, text.at, text.len);
	inner.text = str_text(&d.text);
	inner.len = d.text.len;
	parse_text(article, &inner, is_html ? PARSE_HTML : PARSE_PLAIN);
	decoded_clear(&d);
	str_clear(&text);
	str_clear(&letter.subject);
	str_clear(&letter.from);
}
