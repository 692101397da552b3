import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class PaymentsServer:
    """A real HTTP server that answers like the payments service, or as badly as told."""

    def __init__(self, status=201, body=None):
        self.charges = []
        answer = json.dumps({"id": "charge-1"} if body is None else body).encode()
        charges = self.charges

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers["Content-Length"])
                charges.append((self.path, json.loads(self.rfile.read(length))))
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self):
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        return self

    def __exit__(self, *args):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
