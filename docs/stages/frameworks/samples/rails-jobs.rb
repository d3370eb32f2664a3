# database: postgresql
require "active_record"
require "active_job"

ActiveJob::Base.logger = nil
queue = ActiveJob::QueueAdapters::TestAdapter.new
queue.perform_enqueued_jobs = true # at once, in this process
queue.perform_enqueued_at_jobs = true # and without waiting
ActiveJob::Base.queue_adapter = queue
ActiveRecord::Base.establish_connection(ENV["DATABASE_URL"])
ActiveRecord::Migration.verbose = false
ActiveRecord::Schema.define do
  create_table :loans do |t|
    t.string :member
    t.datetime :reminded_at
  end
end

class Loan < ActiveRecord::Base; end

class MailServer
  class Away < StandardError; end

  def self.send_to(member)
    raise Away, "connection refused" if member == "Bo"
    puts "mail to #{member}"
  end
end

class ReminderJob < ActiveJob::Base
  retry_on MailServer::Away, wait: 30.seconds, attempts: 3

  def perform(loan_id)
    puts "loan #{loan_id}, attempt #{executions}"
    loan = Loan.find(loan_id)
    loan.with_lock do # a second worker waits here, and finds it done
      unless loan.reminded_at
        MailServer.send_to(loan.member)
        loan.update!(reminded_at: Time.current)
      end
    end
  end
end

ana, bo = Loan.create!(member: "Ana"), Loan.create!(member: "Bo")
2.times { ReminderJob.perform_later(ana.id) }
begin
  ReminderJob.perform_later(bo.id)
rescue MailServer::Away => error
  puts "given up: #{error.message}"
end
