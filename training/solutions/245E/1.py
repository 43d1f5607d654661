low = high = cur = 0
for c in input().strip():
    cur += 1 if c == '+' else -1
    low = min(low, cur)
    high = max(high, cur)
print(high - low)
