n, k = map(int, input().split())
c = 0
for s in input().split():
    t = 0
    for x in s:
        if x in "47":
            t += 1
    if t <= k:
        c += 1
print(c)
