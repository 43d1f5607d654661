import sys
n, m, *v = map(int, sys.stdin.read().split())
a = [v[i * m:i * m + m] for i in range(n)]
ans = []
for i in range(n - 1):
    for j in range(m - 1):
        if 0 not in a[i][j:j + 2] + a[i + 1][j:j + 2]:
            a[i][j:j + 2] = [2, 2]
            a[i + 1][j:j + 2] = [2, 2]
            ans.append(f"{i + 1} {j + 1}")
if any(1 in r for r in a):
    print(-1)
else:
    print(len(ans))
    print("\n".join(ans))
