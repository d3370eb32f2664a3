# server: apitest_lost.py
# needs: apitest-route.py
# fails

import runpy

runpy.run_path("apitest-route.py")
