function run()
  local limit = 2000000
  local composite = {}
  for n = 1, limit do
    composite[n] = false
  end
  local count = 0
  local total = 0
  for n = 2, limit do
    if not composite[n] then
      count = count + 1
      total = total + n
      for multiple = n * n, limit, n do
        composite[multiple] = true
      end
    end
  end
  return total * 10 + count % 10
end
