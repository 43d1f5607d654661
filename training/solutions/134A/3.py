import sys
n, *a = map(int, sys.stdin.read().split())
s = sum(a)
b = [i + 1 for i in range(n) if s - a[i] == a[i] * (n - 1)]
print(len(b))
print(*b)
