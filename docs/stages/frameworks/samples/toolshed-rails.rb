# database: postgresql
ENV["RAILS_ENV"] ||= "production"
require "rails"
require "active_record/railtie"
require "action_controller/railtie"

# --8<-- [start:application]
# config/application.rb and config/environments/production.rb
class ToolshedApplication < Rails::Application
  config.load_defaults 6.1
  config.api_only = true
  config.eager_load = true
  config.secret_key_base = ENV.fetch("SECRET_KEY_BASE", "only for this sample")
  config.active_record.strict_loading_by_default = true # no lazy load
  config.log_level = :warn
  config.logger = ActiveSupport::Logger.new($stdout)
  config.exceptions_app = lambda do |env|
    ProblemsController.action(:show).call(env)
  end
end
# --8<-- [end:application]

ToolshedApplication.initialize! # config/environment.rb

class ApplicationRecord < ActiveRecord::Base # app/models/application_record.rb
  self.abstract_class = true
end

# --8<-- [start:migration]
class CreateToolsAndLoans < ActiveRecord::Migration[6.1]
  def change
    create_table :tools do |t|
      t.string :name, null: false, limit: 40
      t.integer :deposit, null: false
    end
    create_table :loans do |t|
      t.references :tool, null: false, foreign_key: true,
                          index: { unique: true }
      t.string :member, null: false, limit: 40
    end
  end
end
# --8<-- [end:migration]

# --8<-- [start:tool]
class Tool < ApplicationRecord
  TEXT = { with: /\A[^[:cntrl:]]{1,40}\z/,
           message: "must be a text of 1 to 40 characters" }
  WHOLE = { only_integer: true,
            greater_than_or_equal_to: 0, less_than_or_equal_to: 500,
            message: "must be a whole number from 0 to 500" }

  has_one :loan
  before_validation { self.name = name&.strip }
  validates :name, format: TEXT
  validates :deposit, numericality: WHOLE

  def as_json(*)
    { id: id, name: name, deposit: deposit, lent_to: loan&.member }
  end
end
# --8<-- [end:tool]

# --8<-- [start:loan]
class Loan < ApplicationRecord
  class Taken < StandardError; end

  belongs_to :tool, optional: true # the check below has words of its own
  before_validation { self.member = member&.strip }
  validates :member, format: Tool::TEXT
  validate do
    errors.add(:tool_id, "must be the number of a tool") unless tool
  end

  def borrow!
    validate!
    tool.with_lock do # whoever else wants this tool waits here
      raise Taken if Loan.exists?(tool_id: tool_id)
      save!
    end
  end
end
# --8<-- [end:loan]

# --8<-- [start:problems]
class ApplicationController < ActionController::API
  rescue_from ActiveRecord::RecordNotFound do
    problem 404, "not-found", "Nothing is here"
  end

  rescue_from Loan::Taken do
    problem 409, "on-loan", "The tool is on loan"
  end

  rescue_from ActiveRecord::RecordInvalid do |invalid|
    errors = invalid.record.errors.map do |error|
      { pointer: "#/#{error.attribute}", detail: error.message }
    end
    problem 422, "invalid-fields", "Some fields cannot be accepted",
            errors: errors.uniq
  end

  private

  def problem(status, name, title, **more)
    body = { type: "https://toolshed.example/problems/#{name}",
             title: title, status: status, **more }
    render json: body, status: status,
           content_type: "application/problem+json"
  end
end
# --8<-- [end:problems]

# --8<-- [start:uncaught]
# what no controller has rescued
class ProblemsController < ApplicationController
  def show
    case request.env["action_dispatch.exception"]
    when ActionDispatch::Http::Parameters::ParseError
      problem 400, "not-json", "The body is not JSON"
    when ActionController::RoutingError
      problem 404, "not-found", "Nothing is here"
    else
      problem 500, "internal", "The fault is ours"
    end
  end
end
# --8<-- [end:uncaught]

# --8<-- [start:tools]
class ToolsController < ApplicationController
  def index
    after = Integer(params.fetch(:after, 0)).clamp(0, 2**62)
    limit = Integer(params.fetch(:limit, 20)).clamp(1, 100)
    tools = Tool.includes(:loan).where("id > ?", after)
                .order(:id).limit(limit + 1).to_a
    items = tools.first(limit)
    more = tools.size > limit
    following = tools_path(after: items.last.id, limit: limit) if more
    render json: { items: items, next: following }
  rescue ArgumentError, TypeError
    problem 400, "query", "The query cannot be read"
  end

  def show
    render json: tool(params[:id])
  end

  def create
    added = Tool.create!(params.permit(:name, :deposit))
    render json: tool(added.id), status: :created,
           location: tool_path(added)
  end

  private

  def tool(id) = Tool.includes(:loan).find(id)
end
# --8<-- [end:tools]

# --8<-- [start:loans]
class LoansController < ApplicationController
  def create
    loan = Loan.new(params.permit(:tool_id, :member))
    loan.borrow!
    render json: loan, status: :created,
           location: "/loans/#{loan.id}"
  end
end
# --8<-- [end:loans]

# --8<-- [start:routes]
Rails.application.routes.draw do
  resources :tools, only: %i[index show create]
  resources :loans, only: :create
end
# --8<-- [end:routes]

if $PROGRAM_NAME == __FILE__ # bin/rails db:prepare, then bin/rails server
  ActiveRecord::Migration.verbose = false
  CreateToolsAndLoans.migrate(:up)
  { "drill" => 40, "ladder" => 25, "saw" => 10 }.each do |name, deposit|
    Tool.create!(name: name, deposit: deposit)
  end
  require "rack/handler/puma"
  options = { Host: "127.0.0.1", Port: ENV.fetch("PORT", "8000") }
  Rack::Handler::Puma.run(Rails.application, **options, Silent: true)
end
