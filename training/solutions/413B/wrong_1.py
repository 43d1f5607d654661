n, m, k = map(int, input().split())
a = [list(map(int, input().split())) for i in range(n)]
chat = [0] * m
own = [0] * n
for i in range(k):
    x, y = map(int, input().split())
    chat[y - 1] += 1
    own[x - 1] = 1
print(*[sum(p * q for p, q in zip(a[i], chat)) - own[i] for i in range(n)])
