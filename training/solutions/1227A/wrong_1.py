t = int(input())
for i in range(t):
    n = int(input())
    p = [tuple(map(int, input().split())) for _ in range(n)]
    print(max(l for l, r in p) - min(r for l, r in p))
