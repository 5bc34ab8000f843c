# pullquote.bash - completion for bash; a test holds it to --help.

_pullquote() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}

  # "--color=al" comes as three words: "--color", "=" and "al".
  if [ "$word" = = ]; then
    word=
  elif [ "$before" = = ]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  case $before in
  --color)
    mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word")
    return
    ;;
  -w | --width | -p | --pattern | --speaker)
    return
    ;;
  esac
  case $word in
  -*)
    mapfile -t COMPREPLY < <(compgen -W '--text --json --batch -w --width= -p
      --pattern= --speaker= --color= --no-sandbox
      --help --version' -- "$word")
    case ${COMPREPLY[0]-} in *=) compopt -o nospace ;; esac
    ;;
  *)
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
    ;;
  esac
}

complete -F _pullquote pullquote
