n = int(input())
p = [tuple(map(int, input().split())) for _ in range(n)]
s = max(max(c) - min(c) for c in zip(*p))
print(s * s)
