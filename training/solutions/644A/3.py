n, a, b = map(int, input().split())
if n > a * b:
    print(-1)
else:
    g = [[0] * b for _ in range(a)]
    odd = [(i, j) for i in range(a) for j in range(b) if (i + j) % 2 == 0]
    even = [(i, j) for i in range(a) for j in range(b) if (i + j) % 2]
    for k in range(1, n + 1):
        i, j = odd.pop() if k % 2 else even.pop()
        g[i][j] = k
    for r in g:
        print(*r)
