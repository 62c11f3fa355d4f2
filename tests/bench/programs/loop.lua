function run()
  local total = 0
  local i = 0
  while i < 6000000 do
    if i % 3 == 0 then
      total = total + i
    else
      total = total - 1
    end
    i = i + 1
  end
  return total
end
