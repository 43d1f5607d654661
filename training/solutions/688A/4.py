n, d = map(int, input().split())
cur = best = 0
while d > 0:
    if input().count("1") < n:
        cur += 1
    else:
        cur = 0
    if cur > best:
        best = cur
    d -= 1
print(best)
