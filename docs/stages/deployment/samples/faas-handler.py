class Database:
    """Stands for a table with a primary key; a real one outlives the instance."""

    opened = 0

    def __init__(self):
        Database.opened += 1
        self.photos = {}

    def insert_once(self, event_id, photo):
        """INSERT … ON CONFLICT DO NOTHING: true if a row was added."""
        if event_id in self.photos:
            return False
        self.photos[event_id] = photo
        return True


database = Database()  # once for each instance, and kept between calls
store = {"drill-7.jpg"}  # the upload of saw-3.jpg is not finished yet


def handler(batch):
    failed = []
    for event in batch:
        if event["photo"] not in store:
            failed.append(event["id"])  # only this one comes again
            continue
        added = database.insert_once(event["id"], event["photo"])
        print(f"  {event['id']} {event['photo']}: {'added' if added else 'seen before'}")
    return {"failed": failed}


drill = {"id": "e-1", "photo": "drill-7.jpg"}
saw = {"id": "e-2", "photo": "saw-3.jpg"}
print("call 1")
print("  failed:", ", ".join(handler([drill, saw])["failed"]) or "none")
store.add("saw-3.jpg")
print("call 2, e-1 was delivered twice")
print("  failed:", ", ".join(handler([saw, drill])["failed"]) or "none")
print(f"photos: {len(database.photos)}, connections: {Database.opened}")
