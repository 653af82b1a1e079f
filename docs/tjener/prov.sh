#!/bin/sh
# sh docs/tjener/prov.sh nginx|caddy <mappe med et bygget nettsted>
# Starter tjeneren med oppsettet i denne mappen på en ledig port, uten sertifikat, og ser at den svarer som den skal.
set -eu
server=$1
root=$(cd "$2" && pwd -P)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
chmod 755 "$work"
port=${PORT:-8099}
base=http://127.0.0.1:$port
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$work"' EXIT
ln -s "$root" "$work/nettsted"

case $server in
nginx)
    # Det samme oppsettet, uten kryptering og uten serveren som bare sender videre.
    sed -e '/^server {$/,/^}$/{/return 301/d}' -e 's/listen 80;/listen 127.0.0.1:'"$((port + 1))"';/' -e '/listen \[::\]/d' \
        -e "s/listen 443 ssl http2;/listen 127.0.0.1:$port;/" -e '/ssl_/d' -e "s#/srv/omsorg/nettsted#$work/nettsted#" \
        "$here/nginx.conf" >"$work/omsorg.conf"
    mime=${NGINX_MIME:-/etc/nginx/mime.types}
    sed -i "s#include mime.types;#include $mime;#" "$work/omsorg.conf"
    printf 'daemon off; worker_processes 1; pid %s/pid; error_log %s/feil; events {} http { access_log off; %s include %s/omsorg.conf; }\n' \
        "$work" "$work" "client_body_temp_path $work/a; proxy_temp_path $work/b; fastcgi_temp_path $work/c; uwsgi_temp_path $work/d; scgi_temp_path $work/e;" "$work" >"$work/nginx.conf"
    "${NGINX_BIN:-nginx}" -t -c "$work/nginx.conf"
    "${NGINX_BIN:-nginx}" -c "$work/nginx.conf" &
    pid=$!
    ;;
caddy)
    sed -e "s#^eksempel.no {#http://127.0.0.1:$port {#" -e "s#/srv/omsorg/nettsted#$work/nettsted#" "$here/Caddyfile" >"$work/Caddyfile"
    printf '{\n\tadmin off\n}\n' | cat - "$work/Caddyfile" >"$work/c" && mv "$work/c" "$work/Caddyfile"
    HOME=$work "${CADDY_BIN:-caddy}" validate --config "$work/Caddyfile" --adapter caddyfile >/dev/null 2>"$work/log" || { cat "$work/log"; exit 1; }
    HOME=$work "${CADDY_BIN:-caddy}" run --config "$work/Caddyfile" --adapter caddyfile 2>"$work/log" &
    pid=$!
    ;;
*)
    echo "Velg nginx eller caddy." >&2
    exit 2
    ;;
esac
for _ in 1 2 3 4 5 6 7 8 9 10; do curl -fso /dev/null "$base/" && break || sleep 0.5; done

failed=0
# hode <sti> <hode> <mønster>: hodet i svaret; tomt mønster: hodet skal ikke være der.
hode() {
    found=$(curl -sI -H 'Accept-Encoding: gzip' "$base$1" | tr -d '\r' | grep -i "^$2:" | cut -d' ' -f2- || true)
    if [ -z "$3" ] && [ -n "$found" ] || ! echo "$found" | grep -Eq -- "$3"; then
        echo "FEIL $1 $2: «$found», ventet $3"
        failed=1
    fi
}
# svar <sti> <kode>
svar() {
    code=$(curl -so /dev/null -w '%{http_code}' "$base$1")
    echo "$code" | grep -Eq "^($2)\$" || { echo "FEIL $1: $code, ventet $2"; failed=1; }
}

edition=$(ls "$root" | grep -E '^[0-9]{4}$' | tail -1)
version=$(ls "$root/$edition" | grep -E '^v[0-9]+$' | tail -1)
css=$(ls -S "$root/_astro" | grep '\.css$' | head -1)
svg=$(ls "$root/$edition/figur" | grep '\.svg$' | head -1)
figure=${svg%.svg}

svar / 200
svar "/$edition/" 200
svar "/$edition" "301|308"
svar /finnes-ikke/ 404
svar /.git/config 404
svar "/$edition/../../etc/passwd" 404
hode "/$edition" Location "/$edition/\$"
hode / Cache-Control 'max-age=300'
hode "/$edition/$version/" Cache-Control 'max-age=300'
hode "/$edition/kommune/" Cache-Control 'max-age=300'
hode "/$edition/data/kommuner.csv" Cache-Control 'max-age=300'
hode "/$edition/$version/data/kommuner.csv" Cache-Control immutable
hode "/$edition/$version/rapport.pdf" Cache-Control immutable
hode "/_astro/$css" Cache-Control immutable
hode "/_astro/$css" Content-Encoding gzip
hode / Content-Encoding gzip
hode / Content-Security-Policy "frame-ancestors 'self'"
hode "/$edition/figur/$figure/innbygging/" Content-Security-Policy 'frame-ancestors \*'
hode "/$edition/figur/$svg" Content-Security-Policy sandbox
hode "/$edition/rapport.pdf" Content-Security-Policy ''
hode / X-Content-Type-Options nosniff
hode / Referrer-Policy strict-origin-when-cross-origin
hode / Permissions-Policy 'camera=\(\)'
hode / Cross-Origin-Opener-Policy same-origin
hode / Access-Control-Allow-Origin ''
hode /finnes-ikke/ X-Content-Type-Options nosniff
hode "/$edition/data/kommuner.csv" Content-Type 'text/csv; charset=utf-8'
hode "/$edition/data/kommuner.csv" Access-Control-Allow-Origin '\*'
hode "/$edition/data/kommuner.parquet" Content-Type application/vnd.apache.parquet
hode "/$edition/data/kommuner.xlsx" Content-Type spreadsheetml
hode /feed.xml Content-Type application/atom
hode /katalog.ttl Content-Type 'text/turtle; charset=utf-8'
hode "/$edition/figur/$svg" Content-Type 'image/svg\+xml'
curl -s "$base/finnes-ikke/" | grep -q '<title>Fant ikke siden' || { echo "FEIL: 404-siden vises ikke"; failed=1; }

# En ny utgivelse tar over i samme øyeblikk som lenken er flyttet, uten omstart.
mkdir "$work/ny" && echo '<title>Ny</title>' >"$work/ny/index.html"
ln -s "$work/ny" "$work/lenke" && mv -T "$work/lenke" "$work/nettsted"
curl -s "$base/" | grep -q '<title>Ny' || { echo "FEIL: tjeneren ser ikke at lenken er flyttet"; failed=1; }

[ $failed = 0 ] && echo "$server: alt svarte som det skulle."
exit $failed
