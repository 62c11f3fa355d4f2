local function starts(text, prefix)
  return string.sub(text, 1, #prefix) == prefix
end

local function ends(text, suffix)
  return string.sub(text, -#suffix) == suffix
end

function run()
  local total = 0
  local check = 0
  for round = 0, 2799 do
    local text = ""
    for i = 0, 249 do
      text = text .. "item-"
      text = text .. tostring(i * round)
      text = text .. ","
    end
    local parts = {}
    for i = 0, 249 do
      parts[i + 1] = "<" .. tostring(i + round) .. ">"
    end
    local joined = table.concat(parts)
    total = total + #text + #joined
    if starts(text, "item-0,item-" .. tostring(round) .. ",") then
      check = check + 1
    end
    if ends(joined, "<" .. tostring(249 + round) .. ">") then
      check = check + 1
    end
  end
  return total * 1000 + check
end
