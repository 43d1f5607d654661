x, y, z, k = map(int, input().split())
sides = [x, y, z]
lo, hi = 0, 10 ** 6
while lo < hi:
    mid = (lo + hi + 1) // 2
    if sum(min(s - 1, mid) for s in sides) <= k:
        lo = mid
    else:
        hi = mid - 1
cut = [min(s - 1, lo) for s in sides]
rest = k - sum(cut)
for i in range(3):
    if rest > 0 and cut[i] < sides[i] - 1:
        cut[i] += 1
        rest -= 1
print((cut[0] + 1) * (cut[1] + 1) * (cut[2] + 1))
