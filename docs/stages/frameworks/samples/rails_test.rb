require "test_helper"

class LoansTest < ActionDispatch::IntegrationTest
  setup { @drill = Tool.create!(name: "drill", deposit: 40) }

  test "a tool on loan is refused" do
    borrow "Ana"
    assert_response :created
    borrow "Bo"
    assert_response :conflict
    assert_equal "Ana", Loan.find_by(tool: @drill).member
  end

  test "the number of a tool is not for the client to choose" do
    given = { name: "axe", deposit: 15, id: 99 }
    post "/tools", params: given, as: :json
    assert_response :created
    assert_not Tool.exists?(99)
  end

  def borrow(member)
    given = { tool_id: @drill.id, member: member }
    post "/loans", params: given, as: :json
  end
end
