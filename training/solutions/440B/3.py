import sys
n, *a = map(int, sys.stdin.read().split())
goal = sum(a) // n
total = 0
for i in range(n - 1):
    d = a[i] - goal
    a[i + 1] += d
    total += abs(d)
print(total)
