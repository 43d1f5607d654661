s = input().strip()
cur = best = 0
for c in s:
    cur += 1 if c == '+' else -1
    best = max(best, abs(cur))
print(best)
