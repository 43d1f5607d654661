n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
print(min(max(c) for c in zip(*a)))
