/*
 * fetch_head.c - what pullquote-fetch says, and how it is read.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/fetch_head.h"

#include <string.h>

#include "pullquote/article_check.h"

static const char greeting[] = "pullquote-fetch 1";

static void
add_line(struct str *out, const char *name, struct slice value)
{
	str_adds(out, name);
	str_adds(out, ": ");
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.at[i];

		str_addc(out, c < 0x20 || c == 0x7F ? '?' : (char)c);
	}
	str_addc(out, '\n');
}

void
fetch_head_write(struct str *out, const struct fetch_head *head)
{
	str_adds(out, greeting);
	str_addc(out, '\n');
	add_line(out, "address", head->address);
	add_line(out, "type", head->type);
	add_line(out, "charset", head->charset);
	str_addc(out, '\n');
}

/* Take the line off the front of `rest`, without its end. */
static bool
take_line(struct slice *line, struct slice *rest)
{
	const char *end = rest->len ? memchr(rest->at, '\n', rest->len) : NULL;

	if (!end)
		return false;
	*line = (struct slice){rest->at, (size_t)(end - rest->at)};
	rest->at = end + 1;
	rest->len -= line->len + 1;
	return true;
}

static bool
take_value(struct slice *value, struct slice *rest, const char *name)
{
	size_t name_len = strlen(name);
	struct slice line;

	if (!take_line(&line, rest) || line.len < name_len + 2 ||
	    memcmp(line.at, name, name_len) != 0 ||
	    memcmp(line.at + name_len, ": ", 2) != 0)
		return false;
	*value =
	    (struct slice){line.at + name_len + 2, line.len - name_len - 2};
	return text_is_clean(*value);
}

bool
fetch_head_read(struct fetch_head *head, struct slice *bytes, struct slice all)
{
	struct fetch_head h;
	struct slice line;

	if (!take_line(&line, &all) || !slice_eq(line, slice_of(greeting)) ||
	    !take_value(&h.address, &all, "address") ||
	    !take_value(&h.type, &all, "type") ||
	    !take_value(&h.charset, &all, "charset") ||
	    !take_line(&line, &all) || line.len)
		return false;
	*head = h;
	*bytes = all;
	return true;
}
