n, m = map(int, input().split())
print(max(min(map(int, input().split())) for _ in range(n)))
