n = int(input())
s = input()
total = len(set(s))
seen = set()
start = 0
best = n
for i in range(n):
    seen.add(s[i])
    if len(seen) == total:
        best = min(best, i - start + 1)
        seen = set()
        start = i + 1
print(best)
