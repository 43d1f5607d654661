n, a, b = map(int, input().split())
x = list(map(int, input().split()))
print(*[v * a % b // a for v in x])
