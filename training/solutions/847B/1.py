from bisect import bisect_left
n = int(input())
last = []
rows = []
for x in map(int, input().split()):
    i = bisect_left(last, -x)
    if i == len(last):
        last.append(-x)
        rows.append([x])
    else:
        last[i] = -x
        rows[i].append(x)
for r in rows:
    print(*r)
