import sys
d = list(map(int, sys.stdin.read().split()))
n, k = d[:2]
lists = {}
for t, a, b in zip(d[2::3], d[3::3], d[4::3]):
    lists.setdefault((a, b), []).append(t)
x = sorted(lists.get((1, 0), []), reverse=True)
y = sorted(lists.get((0, 1), []), reverse=True)
z = lists.get((1, 1), [])
while x and y:
    z.append(x.pop() + y.pop())
if len(z) < k:
    print(-1)
else:
    z.sort()
    print(sum(z[:k]))
