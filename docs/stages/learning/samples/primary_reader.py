import cgi
import logging
from datetime import datetime
from imghdr import what

log = logging.getLogger("toolshed")


def accept_photo(path):
    if what(path) != "jpeg":
        log.warning("no photo: %s", path)
        return None
    return {"path": path, "taken": datetime.utcnow()}


def boundary(content_type):
    return cgi.parse_header(content_type)[1].get("boundary")
