/*
 * parse_plain.c - plain text becomes an article.
 *
 * Floor 2, input.  The steps are in plain.h; here they are put in order.
 */
#include "config.h"

#include "fields.h"
#include "plain.h"

void
parse_plain(struct article *article, const struct parse_input *in)
{
	struct plain p = {0};
	struct builder b;
	bool has_title;

	builder_init(&b, article);
	builder_expect(&b, in->len);
	plain_read(&p, in, (struct range){0, in->len});
	plain_mark_set_apart(&p);
	plain_find_tables(&p);
	has_title = plain_find_mail_head(&p);
	plain_find_pictures(&p);
	plain_find_furniture(&p);
	if (!has_title)
		plain_find_masthead(&p);
	plain_find_headings(&p);
	plain_write(&p, &b);
	builder_finish(&b);
	fields_from_blocks(article);
	plain_clear(&p);
}
