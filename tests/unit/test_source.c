/* test_source.c - where the bytes of an article come from. */
#include "config.h"

#include "pullquote/source.h"

#include <stdlib.h>
#include <string.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit.h"

static int
make_folder(void **state)
{
	static const char template[] = "/tmp/pullquote-XXXXXX";
	char *folder = malloc(sizeof(template));

	memcpy(folder, template, sizeof(template));
	*state = folder;
	return mkdtemp(folder) ? 0 : -1;
}

static int
remove_folder(void **state)
{
	int failed = rmdir(*state);

	free(*state);
	return failed;
}

static void
a_file_is_read_whole_and_appended(void **state)
{
	struct str path = {0}, bytes = {0};
	struct note note = {""};
	char text[200000];
	int fd;

	memset(text, 'x', sizeof(text));
	str_addf(&path, "%s/file", (char *)*state);
	fd = open(path.at, O_WRONLY | O_CREAT, 0600);
	assert_int_equal(write(fd, text, sizeof(text)), sizeof(text));
	close(fd);

	str_adds(&bytes, "ab");
	assert_int_equal(
	    source_read(&bytes, path.at, sizeof(text), &note), ERR_OK);
	assert_int_equal(bytes.len, 2 + sizeof(text));
	assert_memory_equal(bytes.at + 2, text, sizeof(text));

	assert_int_equal(
	    source_read(&bytes, path.at, sizeof(text) - 1, &note), ERR_LIMIT);
	assert_int_equal(bytes.len, 2 + sizeof(text));
	assert_non_null(strstr(note.text, "longer than 199999 bytes"));
	unlink(path.at);
	str_clear(&bytes);
	str_clear(&path);
}

static void
a_pipe_is_read_to_its_end_and_capped(void **state)
{
	struct str bytes = {0};
	struct note note = {""};
	int fd[2];

	(void)state;
	assert_int_equal(pipe(fd), 0);
	assert_int_equal(write(fd[1], "from a pipe", 11), 11);
	close(fd[1]);
	assert_int_equal(
	    source_read_fd(&bytes, fd[0], "pipe", 100, &note), ERR_OK);
	assert_string_equal(str_text(&bytes), "from a pipe");
	close(fd[0]);
	str_clear(&bytes);

	assert_int_equal(pipe(fd), 0);
	assert_int_equal(write(fd[1], "from a pipe", 11), 11);
	close(fd[1]);
	assert_int_equal(
	    source_read_fd(&bytes, fd[0], "pipe", 10, &note), ERR_LIMIT);
	assert_int_equal(bytes.len, 0);
	close(fd[0]);
	str_clear(&bytes);
}

static void
what_cannot_be_read_is_one_line_with_its_name(void **state)
{
	const char *folder = *state;
	struct str missing = {0}, bytes = {0};
	struct note note = {""};

	str_addf(&missing, "%s/missing", folder);
	assert_int_equal(source_read(&bytes, missing.at, 100, &note), ERR_READ);
	assert_non_null(strstr(note.text, missing.at));
	assert_non_null(strstr(note.text, "No such file"));

	assert_int_equal(source_read(&bytes, folder, 100, &note), ERR_READ);
	assert_non_null(strstr(note.text, folder));
	assert_non_null(strstr(note.text, "directory"));

	assert_int_equal(source_read(&bytes, folder, 100, NULL), ERR_READ);
	assert_int_equal(bytes.len, 0);
	str_clear(&bytes);
	str_clear(&missing);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_file_is_read_whole_and_appended),
	    cmocka_unit_test(a_pipe_is_read_to_its_end_and_capped),
	    cmocka_unit_test(what_cannot_be_read_is_one_line_with_its_name),
	};

	return cmocka_run_group_tests_name(
	    "source", tests, make_folder, remove_folder);
}
