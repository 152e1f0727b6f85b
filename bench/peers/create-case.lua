-- One new case for each request, each with a form token of its own. The argument makes the tokens of this run unique.
local run, count = "", 0

function init(args)
  run = args[1]
end

function request()
  count = count + 1
  local body = '{"token":"' .. run .. count .. '","description":"申请公开2025年示范村道路硬化工程的合同及其附件。"}'
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
end
