n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
x = (min(l for l, r in a), max(r for l, r in a))
print(a.index(x) + 1 if x in a else -1)
