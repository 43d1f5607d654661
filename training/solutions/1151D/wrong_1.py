n = int(input())
p = [tuple(map(int, input().split())) for _ in range(n)]
p.sort(reverse=True)
print(sum(a * i + b * (n - 1 - i) for i, (a, b) in enumerate(p)))
