n = int(input())
r = [tuple(map(int, input().split())) for _ in range(n)]
x = sorted(t[0] for t in r)[-2]
y = sorted(t[1] for t in r)[-2]
print(x, y)
