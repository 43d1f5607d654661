from collections import defaultdict
n, k = map(int, input().split())
places = defaultdict(list)
for i, x in enumerate(input().split()):
    places[x].append(i)
color = [0] * n
cur = 0
ok = True
for p in places.values():
    if len(p) > k:
        ok = False
    for i in p:
        color[i] = cur + 1
        cur = (cur + 1) % k
print("YES" if ok else "NO")
if ok:
    print(*color)
