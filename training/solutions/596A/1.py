n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
x = [p[0] for p in a]
y = [p[1] for p in a]
s = (max(x) - min(x)) * (max(y) - min(y))
print(s if s > 0 else -1)
