n, m = map(int, input().split())
a = [input() for _ in range(n)]
b = [max(c) for c in zip(*a)]
print(sum(any(x == y for x, y in zip(r, b)) for r in a))
