n, m = map(int, input().split())
x = list(map(int, input().split()))
print(*[i % 2 for i in range(n)])
