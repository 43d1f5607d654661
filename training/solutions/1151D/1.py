n = int(input())
p = [tuple(map(int, input().split())) for _ in range(n)]
p.sort(key=lambda x: x[1] - x[0])
print(sum(a * i + b * (n - 1 - i) for i, (a, b) in enumerate(p)))
