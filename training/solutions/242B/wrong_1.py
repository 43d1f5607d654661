n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
print(a.index(max(a, key=lambda s: s[1] - s[0])) + 1)
