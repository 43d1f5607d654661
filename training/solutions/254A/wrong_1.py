n = int(input())
a = list(map(int, input().split()))
d = {}
for i in range(2 * n):
    d.setdefault(a[i], []).append(i + 1)
if any(len(v) < 2 for v in d.values()):
    print(-1)
else:
    for v in d.values():
        print(v[0], v[1])
