require "minitest/autorun"
require_relative "ruby_tools"

class FeeTest < Minitest::Test
  def test_each_late_day_costs_50
    assert_equal 100, Fee.late(2)
  end

  def test_early_costs_nothing
    assert_equal 0, Fee.late(-1)
  end

  def test_text_is_no_number_of_days
    error = assert_raises(ArgumentError) { Fee.late("5") }
    assert_equal 'days: "5"', error.message
  end
end
