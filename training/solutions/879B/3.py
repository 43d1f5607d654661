import sys
n, k, *a = map(int, sys.stdin.read().split())
i = 0
while True:
    j = i + 1
    while j < n and a[j] < a[i]:
        j += 1
    w = j - i - 1 + (i > 0)
    if j == n or w >= k:
        break
    i = j
print(a[i])
