# needs: toolshed-flask.py

cp toolshed-flask.py toolshed.py
alembic init --template generic migrations > init.log
sed -i 's|^sqlalchemy.url.*|sqlalchemy.url = sqlite:///toolshed.db|' alembic.ini
sed -i 's|^target_metadata.*|from toolshed import Base; target_metadata = Base.metadata|' migrations/env.py
alembic revision --autogenerate -m 'tools and loans' --rev-id 0001 2>&1 | grep Detected
sed -n '/def upgrade/,/def downgrade/p' migrations/versions/0001_tools_and_loans.py
alembic upgrade head
alembic check 2>&1 | tail -n 1
