n = int(input())
a = [input() for _ in range(n)]
print(max(c.count("1") for c in zip(*a)))
