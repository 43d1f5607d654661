n, k = map(int, input().split())
a = [(int(x), i) for i, x in enumerate(input().split(), 1)]
a.sort(reverse=True)
a = a[:k]
print(a[-1][0])
print(*[i for x, i in a])
