import sys
n, k, *a = map(int, sys.stdin.read().split())
times = [0] * (max(a) + 1)
kinds = left = 0
l, r = 0, -1
for right, x in enumerate(a):
    kinds += times[x] == 0
    times[x] += 1
    while kinds > k:
        y = a[left]
        times[y] -= 1
        kinds -= times[y] == 0
        left += 1
    if right - left > r - l:
        l, r = left, right
print(l + 1, r + 1)
