n, m = map(int, input().split())
h = [0] * n
pts = 0
for c in map(int, input().split()):
    h[c - 1] = 1
    if min(h) > 0:
        h = [x - 1 for x in h]
        pts += 1
print(pts)
