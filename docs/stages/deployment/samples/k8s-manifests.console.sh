# needs: k8s_toolshed.yaml, k8s_check.py
cat k8s_toolshed.yaml
python k8s_check.py k8s_toolshed.yaml
sed 's/labels: {app: api}/labels: {app: toolshed}/' k8s_toolshed.yaml > faulty.yaml
python k8s_check.py faulty.yaml || echo "exit code $?"
sed 's/targetPort: http/targetPort: web/; s/api@sha256:.*/api:latest/' k8s_toolshed.yaml > faulty.yaml
python k8s_check.py faulty.yaml || echo "exit code $?"
sed 's,path: /health/ready,path: /health/live,; /limits:/d' k8s_toolshed.yaml > faulty.yaml
python k8s_check.py faulty.yaml || echo "exit code $?"
