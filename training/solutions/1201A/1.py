n, m = map(int, input().split())
s = [input() for _ in range(n)]
a = list(map(int, input().split()))
print(sum(max(c.count(x) for x in "ABCDE") * p for c, p in zip(zip(*s), a)))
