n = int(input())
a = [(int(x), i) for i, x in enumerate(input().split(), 1)]
a.sort()
print(a[-1][1], a[-2][0])
