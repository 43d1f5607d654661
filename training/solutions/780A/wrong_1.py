n = int(input())
on = [0] * (n + 1)
cur = best = 0
for x in map(int, input().split()):
    on[x] ^= 1
    cur += 1 if on[x] else 0
    if cur > best:
        best = cur
print(best)
