#!/usr/bin/python3
"""Does what `agnhost porter` does: answers every call on port N with the value of the variable SERVE_PORT_N."""

import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


def serve(port, text):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(text.encode())

    ThreadingHTTPServer(("", port), Handler).serve_forever()


if sys.argv[1:] != ["porter"]:
    sys.exit(f"unknown command {sys.argv[1:]}")
for name, value in os.environ.items():
    if name.startswith("SERVE_PORT_"):
        Thread(target=serve, args=(int(name.removeprefix("SERVE_PORT_")), value)).start()
