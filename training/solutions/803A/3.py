n, k = map(int, input().split())
m = [["0"] * n for _ in range(n)]
for i in range(n):
    if k > 0:
        m[i][i] = "1"
        k -= 1
    full = min(k // 2, n - 1 - i)
    k -= 2 * full
    for j in range(i + 1, i + 1 + full):
        m[i][j] = m[j][i] = "1"
print(-1 if k else "\n".join(map(" ".join, m)))
