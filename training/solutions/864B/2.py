n = int(input())
s = input()
best = 0
cur = set()
for c in s:
    if c.islower():
        cur.add(c)
        best = max(best, len(cur))
    else:
        cur = set()
print(best)
