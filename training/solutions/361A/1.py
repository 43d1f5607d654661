n, k = map(int, input().split())
for i in range(n):
    r = [0] * n
    r[i] = k
    print(*r)
