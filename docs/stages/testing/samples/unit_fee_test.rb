require "minitest/autorun"
require_relative "unit_fee"

class FeeTest < Minitest::Test
  DUE = "2026-11-30"

  def test_the_due_day_costs_nothing
    assert_equal 0, late_fee(DUE, "2026-11-30")
  end

  def test_the_first_late_day_costs_50_cents
    assert_equal 50, late_fee(DUE, "2026-12-01")
  end

  { "2026-12-19" => 950, "2026-12-20" => 1000, "2026-12-21" => 1000 }
    .each do |back, cents|
      define_method("test_the_fee_stops_at_10_00_on_#{back}") do
        assert_equal cents, late_fee(DUE, back)
      end
    end

  def test_what_is_no_date_is_refused
    assert_raises(Date::Error) { late_fee(DUE, "next Sunday") }
  end

  def test_a_refused_loan_changes_nothing
    loans = { "drill" => "Ana" } # arrange

    assert_raises(NotFree) { lend(loans, "drill", "Bo") } # act

    assert_equal({ "drill" => "Ana" }, loans) # assert
  end
end
