n, m, h = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
for i in range(n):
    t = list(map(int, input().split()))
    print(*[x * b[i] for x in t])
