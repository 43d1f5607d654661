n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
print(sum(d for d, s in a) // 2)
for i in range(n):
    v = i
    while a[v][0] == 1:
        u = a[v][1]
        print(v, u)
        a[v][0] = 0
        a[u][0] -= 1
        a[u][1] ^= v
        v = u
