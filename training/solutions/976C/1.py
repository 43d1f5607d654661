n = int(input())
segs = []
for i in range(n):
    l, r = map(int, input().split())
    segs.append((l, -r, i + 1))
segs.sort()
ans = (-1, -1)
for p, q in zip(segs, segs[1:]):
    if q[1] >= p[1]:
        ans = (q[2], p[2])
        break
print(*ans)
