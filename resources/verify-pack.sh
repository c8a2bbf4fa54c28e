#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
#
# Checks a pack of Postil without Postil: unzip, sha256sum, ssh-keygen, jq and the usual tools of a POSIX shell.
#
#   sh verify-pack.sh [-f SIGNERS] [-r REVOKED] [-t TASKPACK] [-d YYYYMMDDHHMMSSZ] PACK
#
#   -f  the list of signers you believe (allowed_signers); without it a task, review or trust pack is held
#       against the list it brings, which proves only that it agrees with itself, and a result is refused
#   -r  keys that were withdrawn, one `ssh-ed25519 KEY` a line
#   -t  the task pack that a result has to answer
#   -d  the moment at which keys have to hold, in UTC; without it: now
#
# Exit status: 0 good, 1 refused, 2 used wrongly or a tool is missing. What it cannot see: whether items and
# answers fit their questions, what your computer has received before, whether a pack is addressed to you.
set -u
LC_ALL=C
export LC_ALL
umask 077

refuse() { printf 'refused: %s\n' "$1" >&2; exit 1; }
usage() { sed -n '5,16s/^# \{0,1\}//p' "$0" >&2; exit 2; }

signers='' revoked='' task='' moment='' keep=''
while getopts f:r:t:d:k: option; do
  case $option in
    f) signers=$OPTARG ;; r) revoked=$OPTARG ;; t) task=$OPTARG ;; d) moment=$OPTARG ;;
    k) keep=$OPTARG ;; # where the contents of a proven pack are left, for the check against a task pack
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -eq 1 ] || usage
for tool in unzip sha256sum ssh-keygen jq awk sed grep gzip od base64 iconv split sort comm cmp xargs; do
  command -v "$tool" >/dev/null || { printf 'missing: %s\n' "$tool" >&2; exit 2; }
done

absolute() { case $1 in '' | /*) printf '%s' "$1" ;; *) printf '%s/%s' "$PWD" "$1" ;; esac; }
signers=$(absolute "$signers") revoked=$(absolute "$revoked") task=$(absolute "$task") keep=$(absolute "$keep")
self=$(absolute "$0")
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
zip=$work/pack.zip
cp -- "$1" "$zip" 2>/dev/null || refuse 'the file cannot be read'

hex() { od -An -v -tx1 | tr -d ' \n'; }
part() { tail -c +$(($2 + 1)) "$1" | head -c "$3"; }
# Full lines of a file that do not match a pattern; a byte 0 or a last line without its end counts as one.
odd_lines() {
  tr '\000' '\001' <"$1" | grep -Evxn "$2"
  [ ! -s "$1" ] || [ "$(tail -c 1 "$1" | hex)" = 0a ] || echo end
}

# --- Z: the outer file, byte for byte --------------------------------------------------------------------

[ -s "$zip" ] || refuse 'the file is empty'
size=$(($(wc -c <"$zip")))
[ "$size" -le 2147483648 ] || refuse 'the file is larger than 2 GiB'
[ "$size" -ge 22 ] || refuse 'this is no pack'
case $(part "$zip" 0 4 | hex) in 504b0304) ;; *) refuse 'the file does not start like a pack' ;; esac
# shellcheck disable=SC2046
set -- $(tail -c 22 "$zip" | od -An -v -tu1)
[ "$1 $2 $3 $4" = '80 75 5 6' ] || refuse 'the file is incomplete, or something was added to it'
members=$(($9 + 256 * ${10})) here=$((${11} + 256 * ${12}))
length=$((${13} + 256 * (${14} + 256 * (${15} + 256 * ${16}))))
start=$((${17} + 256 * (${18} + 256 * (${19} + 256 * ${20}))))
[ "$5$6$7$8${21}${22}" = 000000 ] || refuse 'the end of the file is not that of a pack'
[ "$members" -le 10000 ] && [ "$here" -le 10000 ] || refuse 'too many files'
[ "$members" -eq "$here" ] && [ "$length" -le 16777216 ] && [ $((start + length + 22)) -eq "$size" ] ||
  refuse 'the directory is not where it should be'
part "$zip" "$start" "$length" | od -An -v -tx1 | awk -v count="$members" -v start="$start" '
  function fail(why) { print "refused: " why; failed = 1; exit 1 }
  function value(place, bytes,   sum) {
    sum = 0
    while (bytes-- > 0) sum = sum * 256 + number[byte[place + bytes]]
    return sum
  }
  BEGIN { for (i = 0; i < 256; i++) { number[sprintf("%02x", i)] = i; sign[sprintf("%02x", i)] = sprintf("%c", i) } }
  { for (i = 1; i <= NF; i++) byte[bytes++] = $i }
  END {
    if (failed) exit 1
    place = 0; expected = 0; total = 0
    for (n = 0; n < count; n++) {
      if (place + 46 > bytes || value(place, 4) != 33639248) fail("the directory is malformed")
      flags = value(place + 8, 2); method = value(place + 10, 2)
      packed = value(place + 20, 4); size = value(place + 24, 4); named = value(place + 28, 2)
      kind = number[byte[place + 5]] == 3 ? int(number[byte[place + 41]] / 16) : 0
      if (kind != 0 && kind != 8) fail("a link, device or folder stands among the files")
      if (flags % 8 - flags % 2 != flags) fail("a password, a descriptor or another flag is set")
      if (method != 0 && method != 8) fail("a file is packed in an unknown way")
      if (value(place + 30, 4) != 0) fail("extra data or a comment")
      if (value(place + 34, 2) != 0 || value(place + 6, 2) > 20) fail("a form of ZIP that packs never have")
      if (method == 0 && packed != size) fail("a false size")
      if (size > 1048576 && size > 200 * packed) fail("a file would grow more than 200 times")
      total += size
      if (total > 4294967296) fail("the contents are larger than 4 GiB")
      if (value(place + 42, 4) != expected) fail("files overlap or have gaps between them")
      header = "504b0304"; name = ""; named_hex = ""
      for (i = 6; i < 30; i++) header = header byte[place + i]
      if (place + 46 + named > bytes) fail("the directory is malformed")
      for (i = 46; i < 46 + named; i++) {
        named_hex = named_hex byte[place + i]
        if (number[byte[place + i]] < 33 || number[byte[place + i]] > 126) fail("a name with unusual signs")
        name = name sign[byte[place + i]]
      }
      ending = "" # sum and size, as the shell writes them
      for (i = 16; i < 20; i++) ending = ending sprintf("\\%03o", number[byte[place + i]])
      for (i = 24; i < 28; i++) ending = ending sprintf("\\%03o", number[byte[place + i]])
      print expected, 30 + named, size, header "0000" named_hex, name, method, packed, ending
      expected += 30 + named + packed
      place += 46 + named
    }
    if (place != bytes || expected != start) fail("files do not fill the pack")
  }' >"$work/directory" || refuse "$(sed -n 's/^refused: //p' "$work/directory")"
cut -d ' ' -f 5 "$work/directory" | sort >"$work/names"
[ -z "$(uniq -d "$work/names")" ] || refuse 'a file stands twice'
{ printf '%s' 'pack/(bagit\.txt|bag-info\.txt|pack\.json|manifest-sha256\.txt|tagmanifest-sha256\.txt|trust/allowed_signers'
  printf '%s' '|trust/revoked_keys|signatures/[a-z0-9][a-z0-9-]{0,62}\.sshsig'
  printf '%s\n' '|data/[a-z]{1,32}/[a-z0-9][a-z0-9_-]{0,99}(\.[a-z0-9]{1,12})?)'; } >"$work/pattern"
[ -z "$(grep -Evx -f "$work/pattern" "$work/names")" ] || refuse 'an unexpected file, or a name that leads outside'
grep -Eq '/(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.[^/]*)?$' "$work/names" && refuse 'a file named like a device'
[ "$(grep -c '^pack/signatures/' "$work/names")" -le 64 ] || refuse 'too many signatures'
cut -d ' ' -f 4 "$work/directory" | tr -d '\n' >"$work/headers"
while read -r offset long _; do part "$zip" "$offset" "$long"; done <"$work/directory" | hex | cmp -s - "$work/headers" ||
  refuse 'a local header contradicts the directory'
while read -r offset long _ _ name method packed ending; do
  # The stream ends exactly where the next file starts: gzip looks for sum and size right behind it.
  [ "$method" = 0 ] || {
    printf '\037\213\010\000\000\000\000\000\000\377'
    part "$zip" $((offset + long)) "$packed"
    # shellcheck disable=SC2059
    printf "$ending"
  } | gzip -t >/dev/null 2>&1 || refuse "$name was damaged in transit, or its size is false"
done <"$work/directory"

# Nothing can grow beyond the largest size that is said: the shell stops who writes more.
largest=$(sort -n -k 3 "$work/directory" | tail -n 1 | cut -d ' ' -f 3)
mkdir "$work/out"
(ulimit -f $((largest / 512 + 2)) && unzip -qq "$zip" -d "$work/out") >/dev/null 2>&1 ||
  refuse 'a file was damaged in transit, or its size is false'
chmod -R u+rwX "$work/out"
cd "$work/out" || exit 2
xargs wc -c <"$work/names" | awk '$2 ~ /^pack\// { print $2, $1 }' | sort >"$work/sizes"
awk '{ print $5, $3 }' "$work/directory" | sort | cmp -s - "$work/sizes" || refuse 'a false size'
cd pack || exit 2
sed 's/^pack\///' "$work/names" >"$work/files"

# --- B: the lists name exactly what is there, and every digest holds ---------------------------------------

for name in bagit.txt bag-info.txt pack.json manifest-sha256.txt tagmanifest-sha256.txt; do
  [ -f "$name" ] || refuse "$name is missing"
done
[ -d data ] || refuse 'the pack holds no data'
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' | cmp -s - bagit.txt || refuse 'another version of the bag'
grep '^data/' "$work/files" >"$work/payload"
grep -Ev '^(data/|signatures/|tagmanifest-sha256\.txt$)' "$work/files" >"$work/tags"
for list in manifest tagmanifest; do
  file=$list-sha256.txt
  [ "$(wc -c <"$file")" -le 4194304 ] || refuse "$file is larger than 4 MiB"
  [ -z "$(odd_lines "$file" '[0-9a-f]{64}  [ -~]+')" ] || refuse "$file is malformed"
  cut -c 67- "$file" >"$work/listed"
  sort -c -u "$work/listed" 2>/dev/null || refuse "$file is not sorted, or names a file twice"
  if [ "$list" = manifest ]; then cmp -s "$work/listed" "$work/payload"; else cmp -s "$work/listed" "$work/tags"; fi ||
    refuse "$file does not list exactly what is there"
done

# --- S: the form of each signature, its purpose, and that it is over the list --------------------------------

signed_for() { # FILE PURPOSES: the purpose among them that a strict Ed25519 signature says, if it says one
  sed '1d;$d' "$1" | base64 -d 2>/dev/null | hex | awk -v purposes="$2" '
    BEGIN {
      for (i = 33; i < 127; i++) number[sprintf("%c", i)] = sprintf("%02x", i)
      key = "0000000b7373682d6564323535313900000020"
      start = "5353485349470000000100000033" key
    }
    substr($0, 1, length(start)) == start {
      said = substr($0, length(start) + 65)
      for (count = split(purposes, purpose, " "); count; count--) {
        name = sprintf("%08x", length(purpose[count]))
        for (i = 1; i <= length(purpose[count]); i++) name = name number[substr(purpose[count], i, 1)]
        for (sum = 1; sum <= 2; sum++) {
          ending = name "0000000000000006736861" (sum == 1 ? "353132" : "323536") "000000530000000b7373682d6564323535313900000040"
          if (substr(said, 1, length(ending)) == ending && length(said) == length(ending) + 128) print purpose[count]
        }
      }
    }'
}
[ -f signatures/signer.sshsig ] || refuse 'the pack is not signed'
namespace=''
for file in signatures/*.sshsig; do
  [ "$(wc -c <"$file")" -le 4096 ] || refuse "$file is too large"
  { echo '-----BEGIN SSH SIGNATURE-----'
    sed '1d;$d' "$file" | base64 -d 2>/dev/null | base64 -w 70
    echo '-----END SSH SIGNATURE-----'; } | cmp -s - "$file" || refuse "$file is unreadable"
  purposes='countersign-v1@postil'
  if [ "$file" = signatures/signer.sshsig ]; then
    purposes='task-v1@postil result-v1@postil review-v1@postil verdict-v1@postil'
    purposes="$purposes trust-v1@postil recovery-v1@postil enrol-v1@postil"
  fi
  found=$(signed_for "$file" "$purposes")
  [ -n "$found" ] || refuse "$file is unreadable, or was made for something else"
  ssh-keygen -Y check-novalidate -n "$found" -s "$file" <tagmanifest-sha256.txt >/dev/null 2>&1 ||
    refuse "the pack was changed after it was signed ($file)"
  [ "$file" != signatures/signer.sshsig ] || namespace=$found
done
key_of() { # FILE: the key that signed, as in a public key line
  sed '1d;$d' "$1" | base64 -d | tail -c +15 | head -c 51 | base64 -w 0
}
key=$(key_of signatures/signer.sshsig)
fingerprint=$(printf 'ssh-ed25519 %s\n' "$key" | ssh-keygen -lf - | cut -d ' ' -f 2)
case $namespace in recovery-*) kind=trust ;; *) kind=${namespace%-v1@postil} ;; esac

sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt >/dev/null 2>&1 || refuse 'a file was changed'
[ -z "$(odd_lines bag-info.txt '[A-Za-z][A-Za-z0-9-]*: [^[:space:]].*')" ] && iconv -f UTF-8 -t UTF-8 bag-info.txt >/dev/null 2>&1 ||
  refuse 'bag-info.txt is malformed'
oxum=$(sed -n 's/^Payload-Oxum: //p' bag-info.txt)
series=$(sed -n 's/^External-Identifier: //p' bag-info.txt)
[ -n "$oxum" ] && [ -n "$series" ] || refuse 'bag-info.txt does not describe the pack'
bytes=$(awk '$1 ~ /^pack\/data\// { sum += $2 } END { printf "%.0f", sum }' "$work/sizes")
[ "$oxum" = "$bytes.$(($(wc -l <"$work/payload")))" ] || refuse 'the Oxum is false'

# --- M: pack.json -------------------------------------------------------------------------------------------

# Strict JSON where jq is lenient: UTF-8 without a mark, no name twice, no fraction, 2^53, depth 32.
# What QUERY gives is asked in the same breath, as starting jq takes longer than the work; null where it fails.
strict() { # FILE QUERY: the values, one a line unless they are indented as Postil does it, into $work/parsed,
  # and what QUERY gives for each, one a line, into $work/asked
  begin=$(head -c 3 "$1" | hex)
  [ "$begin" != efbbbf ] && iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1 || return 1
  case $begin in
    7b0a*)
      jq --indent 2 "., (try ($2) catch null)" "$1" >"$work/both" 2>/dev/null || return 1
      sed -n -e "\$w $work/asked" -e '$!p' "$work/both" >"$work/parsed"
      cmp -s "$work/parsed" "$1" || jq -c . "$1" >"$work/parsed" || return 1 ;;
    *)
      jq -c "., (try ($2) catch null)" "$1" >"$work/both" 2>/dev/null || return 1
      sed -n -e "p;n;w $work/asked" "$work/both" >"$work/parsed" ;;
  esac
  sed 's/\\.//g' "$1" | awk -F '"' '
    NF % 2 == 0 { exit 1 }
    {
      outside = ""
      for (i = 1; i <= NF; i++) {
        if (i % 2) outside = outside " " $i
        else if ($i ~ /[\001-\037]/) exit 1
      }
      brackets = outside
      gsub(/true|false|null/, " ", outside)
      if (outside ~ /[A-Za-z.+]/) exit 1
      gsub(/[^0-9]+/, " ", outside)
      numbers = split(outside, digits, " ")
      for (i = 1; i <= numbers; i++)
        if (length(digits[i]) > 16 || (length(digits[i]) == 16 && ("x" digits[i]) > "x9007199254740991")) exit 1
      gsub(/[^][{}]/, "", brackets)
      for (i = 1; i <= length(brackets); i++) {
        if (substr(brackets, i, 1) ~ /[[{]/) { if (++depth > 32) exit 1 } else depth--
      }
    }' || return 1
  cmp -s "$work/parsed" "$1" && return 0
  sed 's/\\\\//g; s/\\u[dD][89abAB][0-9a-fA-F][0-9a-fA-F]\\u[dD][c-fC-F][0-9a-fA-F][0-9a-fA-F]//g' "$1" |
    grep -q '\\u[dD][89a-fA-F]' && return 1
  [ "$(jq -c --stream 'select(length == 2) | 1' "$1" | wc -l)" -eq \
    "$(jq '[.. | select((type != "object" and type != "array") or length == 0)] | length' "$1" | awk '{ n += $1 } END { print n + 0 }')" ]
}
one_object() { # FILE QUERY
  [ -f "$1" ] && strict "$1" "$2" && [ "$(head -c 1 "$work/parsed")" = '{' ] &&
    { [ "$(wc -l <"$work/parsed")" -eq 1 ] || [ "$(grep -c '^}$' "$work/parsed")" -eq 1 ]; }
}

# What was asked, where QUERY gives texts that end with a bar; 1 where it failed.
asked() { # FILE
  ! grep -qx null "$1" && tr -d '"\n' <"$1" | tr '|' '\n'
}

[ "$(wc -c <pack.json)" -le 1048576 ] || refuse 'pack.json is larger than 1 MiB'
one_object pack.json "\"$kind\" as \$kind | "'
  def like(pattern): type == "string" and test("\\A(?:" + pattern + ")\\z");
  def text: type == "string";
  def count: type == "number" and . == floor and . >= 0;
  def positive: count and . >= 1;
  def pack: like("sha256:[0-9a-f]{64}");
  def digest: like("[0-9a-f]{64}");
  def series: like("[a-z0-9][a-z0-9._-]{0,62}");
  def fingerprint: like("SHA256:[A-Za-z0-9+/]{43}");
  def principal: like("[a-z0-9][a-z0-9._-]{0,62}@[a-z0-9][a-z0-9-]{2,62}");
  def moment: like("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z") and (try (fromdateiso8601 | todateiso8601) catch "") == .;
  def among(names): . as $it | names | index([$it]) != null;
  def list(fits): type == "array" and all(.[]; fits);
  def recipients: list(text) and length > 0 and (. == ["*"] or all(.[]; principal));
  def journal: type == "object" and (.events | count) and (.genesis | pack) and (.head | digest);
  def default(usual): if . == null then usual else . end;
  [([
    ["format", .format == "postil"],
    ["format_version", ((.format_version | default("1.0")) | like("1\\.(0|[1-9][0-9]{0,5})"))],
    ["requires", ((.requires | default([])) == [])],
    ["kind", .kind == $kind],
    ["project", (.project | type == "object" and (.title | text) and (.id | like("[a-z0-9][a-z0-9-]{2,62}")))],
    ["series", (.series | series)],
    ["revision", ((.revision | default(1)) | positive)],
    ["supersedes", (.supersedes == null or (.supersedes | pack)) and (.supersedes != null or (.revision | default(1)) == 1)],
    ["created_at", (.created_at | moment)],
    ["signer", (.signer | type == "object" and (.principal | principal) and (.key | fingerprint)
      and (.role | among(["coordinator", "contributor", "reviewer"])))],
    ["software", (.software | type == "object" and (.name | text) and (.version | text))],
    if $kind == "task" then
      ["trust_version", (.trust_version | positive)],
      ["recipients", (.recipients | recipients)],
      ["items", (.items | type == "object" and (.count | count) and (.files | list(like("data/items/[0-9]{5}\\.jsonl"))))],
      ["results", ((.results | default({})) | type == "object" and ((.encrypt | default("none")) | among(["none", "optional", "required"]))
        and ((.age_recipients | default([])) | list(like("age1[0-9a-z]{1,200}")))
        and ((.timing | default("coarse")) | among(["none", "coarse", "full"])))],
      ["receipts", ((.receipts | default([])) | list((.series | series) and (.pack_id | pack) and (.head | digest) and (.events | count)))]
    elif $kind == "result" then
      ["task", (.task | type == "object" and (.pack_id | pack) and (.series | series) and (.revision | positive))],
      ["recipient", (.recipient | fingerprint)],
      ["complete", (.complete | type == "boolean")],
      ["counts", (.counts | type == "object" and (.done | count) and (.skipped | count) and (.untouched | count))],
      ["journal", (.journal | journal)]
    elif $kind == "review" then
      ["trust_version", (.trust_version | positive)],
      ["recipients", ((.recipients | default(["*"])) | list(text))],
      ["sample", (.sample | type == "object" and (.method | text) and (.seed | text) and (.size | count))],
      ["lots", (.lots | list((.pack_id | pack) and (.drawn | count)))]
    elif $kind == "verdict" then
      ["review", (.review | type == "object" and (.pack_id | pack))],
      ["subjects", (.subjects | list((.pack_id | pack) and (.checked | count) and (.agreed | count)
        and (.decision | among(["accept", "return", "reject"]))))],
      ["journal", (.journal | journal)]
    elif $kind == "trust" then
      ["trust_version", (.trust_version | positive)],
      ["trust_epoch", (.trust_epoch | count)]
    else
      ["project.id", .project.id == "enrol"]
    end
  ] | map(select(.[1] != true) | .[0]) | join(" ")),
  .series, .project.id, .signer.principal, .signer.key,
  (try ([.recipients[] | select(test("[ |]") | not)] | join(" ")) catch ""),
  if $kind == "task" then .items.count, .items.files[]
  else (.task // .review).pack_id, (.journal | .genesis, .events, .head), (.counts | .done + .skipped + .untouched) end]
  | map(tostring + "|") | add' && ! grep -q "$(printf '\r')" pack.json || refuse 'pack.json is unreadable'
asked "$work/asked" >"$work/fields" || refuse 'pack.json does not fit'
{ read -r unfit; read -r named; read -r project; read -r principal; read -r signing; read -r recipients
  read -r first; read -r genesis; read -r events; read -r end; read -r counted; } <"$work/fields"
[ -z "$unfit" ] || refuse "pack.json does not fit at $unfit"
[ "$named" = "$series" ] || refuse 'bag-info.txt names another series'

# --- S: who signed, and whether they may ---------------------------------------------------------------------

[ "$signing" = "$fingerprint" ] && [ "${principal#*@}" = "$project" ] ||
  refuse 'pack.json contradicts the signature'
BLOB='AAAAC3NzaC1lZDI1NTE5AAAAI[A-P][A-Za-z0-9+/]{42}'
DATE='[0-9]{8}([0-9]{4}([0-9]{2})?)?Z'
PURPOSE='[a-z]{1,32}-v[1-9][0-9]{0,3}@postil'
roster_is_strict() { # FILE
  [ "$(wc -c <"$1")" -le 4194304 ] || return 1
  grep -v -e '^#' -e '^$' "$1" >"$work/lines"
  [ -z "$(tr '\000' '\001' <"$work/lines" | grep -Evx "[a-z0-9][a-z0-9._-]{0,62}@[a-z0-9][a-z0-9-]{2,62} namespaces=\"$PURPOSE(,$PURPOSE)*\"(,valid-after=\"$DATE\")?(,valid-before=\"$DATE\")? ssh-ed25519 $BLOB")" ] || return 1
  awk '
    function exists(date,   year, month, day, days) {
      year = substr(date, 1, 4) + 0; month = substr(date, 5, 2) + 0; day = substr(date, 7, 2) + 0
      days = month == 2 ? 28 + (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) : 30 + (month + (month > 7)) % 2
      return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days && substr(date, 9, 2) + 0 < 24 &&
        substr(date, 11, 2) + 0 < 60 && substr(date, 13, 2) + 0 < 62
    }
    {
      if (seen[$NF]++) exit 1
      split($2, quoted, "\"")
      count = split(quoted[2], purposes, ",")
      for (i = 1; i <= count; i++) if (named[NR, purposes[i]]++) exit 1
      if (count > 1 && (NR, "recovery-v1@postil") in named) exit 1
      if ((quoted[4] != "" && !exists(quoted[4])) || (quoted[6] != "" && !exists(quoted[6]))) exit 1
    }' "$work/lines"
}
revoked_is_strict() { # FILE
  [ "$(wc -c <"$1")" -le 4194304 ] && [ -z "$(grep -v -e '^#' -e '^$' "$1" | tr '\000' '\001' | grep -Evx "ssh-ed25519 $BLOB")" ]
}
may() { # LIST PRINCIPAL NAMESPACE SIGNATURE
  ssh-keygen -Y verify -f "$1" -I "$2" -n "$3" -s "$4" ${moment:+-O verify-time="$moment"} <tagmanifest-sha256.txt >/dev/null 2>&1
}

: >"$work/believed"
: >"$work/revoked"
if [ -n "$signers" ]; then
  roster_is_strict "$signers" || refuse 'a line of the list of signers you gave is not allowed'
  cat "$signers" >"$work/believed"
fi
if [ -n "$revoked" ]; then
  revoked_is_strict "$revoked" || refuse 'a line of the list of revoked keys you gave is not allowed'
  cat "$revoked" >"$work/revoked"
fi
if [ -n "$task" ]; then
  mkdir "$work/task"
  sh "$self" ${signers:+-f "$signers"} ${revoked:+-r "$revoked"} ${moment:+-d "$moment"} -k "$work/task" "$task" >/dev/null ||
    refuse 'the task pack itself is not good'
  if [ -z "$signers" ] || [ -f "$work/task/known" ]; then cat "$work/task/pack/trust/allowed_signers" >>"$work/believed"; fi
fi
known=''
: >"$work/own"
case $kind in
  task | review | trust)
    [ -f trust/allowed_signers ] || refuse 'the pack lacks its list of signers'
    roster_is_strict trust/allowed_signers || refuse 'a line of its list of signers is not allowed'
    cat trust/allowed_signers >"$work/own"
    if [ -f trust/revoked_keys ]; then
      revoked_is_strict trust/revoked_keys || refuse 'a line of its list of revoked keys is not allowed'
      cat trust/revoked_keys >>"$work/revoked"
    fi
    may trust/allowed_signers "$principal" "$namespace" signatures/signer.sshsig || refuse 'its own list does not allow the signer this'
    # Who believes somebody for this project takes nobody else.
    if awk -v project="@$project" -v purpose="$namespace" -v key="$key" '
      substr($1, length($1) - length(project) + 1) == project && ($NF == key || index($2, purpose)) { found = 1 }
      END { exit !found }' "$work/believed"; then known=1; fi ;;
  *)
    [ ! -d trust ] || refuse 'a pack of this kind never brings a list of signers'
    [ "$kind" = enrol ] || known=1 ;;
esac
if [ -n "$known" ]; then
  may "$work/believed" "$principal" "$namespace" signatures/signer.sshsig || refuse 'the list of signers you believe does not allow this'
fi
cat "$work/own" >>"$work/believed"
for file in signatures/*.sshsig; do
  signer=$key
  [ "$file" = signatures/signer.sshsig ] || signer=$(key_of "$file")
  grep -v '^#' "$work/revoked" | grep -Fq "$signer" && refuse 'a key that signed was withdrawn'
  [ "$file" != signatures/signer.sshsig ] || continue
  name=$(awk -v key="$signer" '$NF == key { print $1; exit }' "$work/believed")
  [ -n "$name" ] && may "$work/believed" "$name" countersign-v1@postil "$file" || refuse "nobody allows $file"
done

# --- T: the task pack that a result answers ---------------------------------------------------------------------

if [ -n "$task" ]; then
  given=$work/task/pack
  [ "$(sed -n 3p "$work/task/fields")" = "$project" ] || refuse 'the pack belongs to another project'
fi
if [ -n "$task" ] && [ "$kind" = result ]; then
  [ "$first" = "sha256:$(sha256sum <"$given/tagmanifest-sha256.txt" | cut -c -64)" ] || refuse 'it answers another pack'
  sed -n 6p "$work/task/fields" | tr ' ' '\n' >"$work/recipients"
  invited=''
  while read -r recipient; do
    under=$(awk -v name="$recipient" '$1 == name { print $NF }' "$given/trust/allowed_signers")
    if [ "$recipient" = '*' ] || printf '%s\n' "$under" | grep -Fxq "$key"; then invited=1; fi
    if [ -z "$under" ] && [ "${recipient%@*}" = "${principal%@*}" ]; then invited=1; fi
  done <"$work/recipients"
  [ -n "$invited" ] || refuse 'the signer was not asked'
fi

# --- D: lines, counts --------------------------------------------------------------------------------------------

lines_of() { # FOLDER QUERY: all lines of its parts into $work/FOLDER.all, what QUERY gives for them into $work/FOLDER.asked
  : >"$work/$1.all"
  : >"$work/$1.asked"
  [ -d "data/$1" ] || return 0
  number=0
  for file in "data/$1"/*; do
    [ "$file" = "data/$1/$(printf %05d $number).jsonl" ] || refuse "data/$1 lacks a part, or holds another file"
    number=$((number + 1))
    count=$(wc -l <"$file")
    [ "$count" -ge 1 ] && [ "$count" -le 10000 ] || refuse "$file has too many lines, or none"
    [ -z "$(odd_lines "$file" '[{].*[}]')" ] && ! grep -q "$(printf '\r')" "$file" || refuse "a line of $file is unreadable"
    awk 'length($0) >= 1048576 { exit 1 }' "$file" || refuse "a line of $file is larger than 1 MiB"
    strict "$file" "$2" && [ "$(wc -l <"$work/parsed")" -eq "$count" ] || refuse "a line of $file is unreadable"
    cat "$file" >>"$work/$1.all"
    cat "$work/asked" >>"$work/$1.asked"
  done
}
digests() { # FILE: the SHA-256 of each line with its line feed
  rm -rf "$work/split"
  mkdir "$work/split"
  [ ! -s "$1" ] || (cd "$work/split" && split -l 1 -a 5 "$1" '' && find . -type f | sort | xargs sha256sum | cut -c -64)
}

case $kind in task | review)
  lines_of items 'if (.id | type) == "string" and (.id | test("\\A[A-Za-z0-9._-]{1,64}\\z")) then .id + "|" else error("id") end'
  asked "$work/items.asked" >"$work/ids" || refuse 'an item has no proper id'
  [ -z "$(sort "$work/ids" | uniq -d)" ] || refuse 'an item stands twice' ;;
esac
case $kind in
  task)
    [ "$first" -eq "$(wc -l <"$work/ids")" ] || refuse 'the number of items is false'
    grep '^data/items/' "$work/files" >"$work/parts"
    sed 1,7d "$work/fields" | cmp -s - "$work/parts" || refuse 'the list of parts is false'
    # A path with a bar leads nowhere.
    one_object data/task/task.json '[(.guidelines // [])[].path | tostring | split("|") | join(" ") + "|"] | add // ""' && [ "$(wc -c <data/task/task.json)" -le 4194304 ] || refuse 'task.json is missing or unreadable'
    asked "$work/asked" >"$work/guidelines" || refuse 'task.json does not fit'
    while read -r path; do
      case $path in data/guidelines/*) [ -f "$path" ] ;; *) false ;; esac && iconv -f UTF-8 -t UTF-8 "$path" >/dev/null 2>&1 ||
        refuse 'guidelines are missing or unreadable'
    done <"$work/guidelines" ;;
  enrol)
    one_object data/card/card.json '.name | type + "|"' && [ "$(asked "$work/asked")" = string ] || refuse 'the card is unreadable' ;;
esac

# --- J: the chain, and that the answers are what the history gives --------------------------------------------------

case $kind in result | verdict)
  lines_of journal '[.seq, .prev]'
  [ "$genesis" = "$first" ] || refuse 'the history belongs to another pack'
  digests "$work/journal.all" >"$work/digests"
  { echo "${genesis#sha256:}"; cat "$work/digests"; } >"$work/heads"
  awk 'NR > 1 { printf "[%d,\"%s\"]\n", NR - 1, before } { before = $0 }' "$work/heads" >"$work/links"
  cmp -s "$work/journal.asked" "$work/links" || refuse 'the history breaks'
  [ "$events" -eq "$(wc -l <"$work/digests")" ] && [ "$end" = "$(tail -n 1 "$work/heads")" ] ||
    refuse 'the end of the history is missing or changed' ;;
esac
if [ "$kind" = result ]; then
  lines_of answers .
  jq -n -c --slurpfile pack pack.json --slurpfile answers "$work/answers.all" '
    def problem: if . == null then null else { reason, text: (.text // "") } end;
    def status: if .later == true then null elif .answer != null then "done" elif .skipped == true then "skipped" else null end;
    def counted: $pack[0].counts as $said | [$answers[].item] as $items
      | all($answers[]; (.item | type) == "string" and (.status == "done" or .status == "skipped"))
        and all(range(1; $items | length); $items[. - 1] < $items[.])
        and ([$answers[] | select(.status == "done")] | length) == $said.done
        and ([$answers[] | select(.status == "skipped")] | length) == $said.skipped
        and $pack[0].complete == ($said.untouched == 0);
    def replayed: reduce inputs as $event ({};
      if ($event.item | type) != "string" then . else
        $event.type as $type | $event.value as $value
        | .[$event.item] |= ((. // { sha: $event.item_sha256, note: "" })
          | if $type == "answer" then .answer = [$value] | .skipped = false | .sha = $event.item_sha256
            elif $type == "skip" then .answer = null | .skipped = true | .sha = $event.item_sha256
            elif $type == "clear" then .answer = null | .skipped = false
            elif $type == "flag" and ($value | has("problem")) then .problem = ($value.problem | problem)
            elif $type == "flag" then .later = $value.later
            elif $type == "comment" then .note = $value.note
            else . end)
      end);
    def given: ([to_entries[] | select((.value | status) != null)
        | { key, value: (.value | { status: status, sha, value: (if .answer then .answer[0] else null end), problem, note }) }] | from_entries)
      == ([$answers[] | { key: .item, value: { status, sha: .item_sha256, value, problem: (.problem | problem), note: (.note // "") } }]
        | from_entries);
    (try counted catch false), (replayed | true, given, (to_entries[] | .key + " " + (.value.sha | tostring)))' \
    "$work/journal.all" >"$work/state" 2>/dev/null
  { read -r counted_well; read -r fitting; read -r agreed; } <"$work/state"
  [ "$counted_well" = true ] || refuse 'the answers are not sorted, stand twice, or are not as many as is said'
  [ "$fitting" = true ] || refuse 'an event of the history does not fit'
  [ "$agreed" = true ] || refuse 'the answers are not what the history gives'
fi
if [ -n "$task" ] && [ "$kind" = result ]; then
  cat "$given"/data/items/*.jsonl >"$work/given" 2>/dev/null
  digests "$work/given" | paste -d ' ' "$work/task/ids" - | sort >"$work/given.pairs"
  sed '1,3d;s/^"//;s/"$//' "$work/state" | sort -u | comm -23 - "$work/given.pairs" >"$work/foreign"
  [ ! -s "$work/foreign" ] || refuse 'an item is unknown in the task pack, or had another text'
  [ "$counted" -eq "$(wc -l <"$work/task/ids")" ] ||
    refuse 'the number of untouched items is false'
fi

id=$(sha256sum <tagmanifest-sha256.txt | cut -c -64)
if [ -n "$keep" ]; then
  mv "$work/out/pack" "$keep/pack"
  cp "$work/fields" "$keep/fields"
  if [ -f "$work/ids" ]; then cp "$work/ids" "$keep/ids"; else : >"$keep/ids"; fi
  [ -z "$known" ] || : >"$keep/known"
fi
[ -z "$known" ] && believed='whom nobody here believes yet' || believed='whom your list believes'
printf 'good: %s pack sha256:%s\nsigned by %s, %s, %s\n' "$kind" "$id" \
  "$principal" "$fingerprint" "$believed"
