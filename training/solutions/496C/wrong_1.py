n, m = map(int, input().split())
t = [input() for _ in range(n)]
print(sum(list(c) != sorted(c) for c in zip(*t)))
