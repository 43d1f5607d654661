n = int(input())
s = input().strip()
best = 10 ** 9
cur = 0
for c in s:
    cur += 1 if c == "+" else -1
    best = min(best, cur)
start = max(0, -best)
print(start + cur)
