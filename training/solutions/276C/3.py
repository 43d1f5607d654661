n, q = map(int, input().split())
a = list(map(int, input().split()))
events = []
for _ in range(q):
    l, r = map(int, input().split())
    events += [(l, 1), (r + 1, -1)]
events.sort()
weight = []
cur = k = 0
for i in range(1, n + 1):
    while k < len(events) and events[k][0] == i:
        cur += events[k][1]
        k += 1
    weight.append(cur)
a.sort()
weight.sort()
print(sum(map(lambda x, y: x * y, a, weight)))
