cat > shed.py <<'PY'
from flask import Flask
import routes
app = Flask(__name__)
PY
cat > routes.py <<'PY'
from shed import app
@app.get("/tools")
def tools():
    return {"items": []}
PY
python -c 'import shed' 2>&1 | tail -n 1
python -c 'from flask import current_app; current_app.config' 2>&1 | grep Error:
python -c 'from flask import request; request.path' 2>&1 | grep Error:
