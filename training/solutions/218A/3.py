import sys
n, k, *a = map(int, sys.stdin.read().split())
i = 2 * n - 1
while k:
    a[i] -= 1
    if a[i] <= a[i - 1] or a[i] <= a[i + 1]:
        a[i] += 1
    else:
        k -= 1
    i -= 2
print(*a)
