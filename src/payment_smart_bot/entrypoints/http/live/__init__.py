"""Pages that are told what happens: by WebSocket, or by requests that wait."""
