import sys
n, *a = map(int, sys.stdin.read().split())
for i in range(n - 1, 0, -1):
    a[i] -= a[i - 1]
ans = []
for k in range(1, n + 1):
    x = a[:k] * (n // k + 1)
    if x[:n] == a:
        ans.append(str(k))
print(len(ans))
print(" ".join(ans))
