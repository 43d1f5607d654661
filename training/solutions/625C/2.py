n, k = map(int, input().split())
k -= 1
p = list(range(1, n * k + 1))
q = list(range(n * k + 1, n * n + 1))
m = n - k
rows = [p[i * k:i * k + k] + q[i * m:i * m + m] for i in range(n)]
print(sum(q[::m]))
for r in rows:
    print(" ".join(map(str, r)))
