n = int(input())
b = list(map(int, input().split()))
vals = sorted(set(b))
best = 1
for i in range(len(vals)):
    for j in range(i):
        length, last = 0, None
        for x in b:
            if x != last and (x == vals[i] or x == vals[j]):
                length += 1
                last = x
        best = max(best, length)
print(best)
