n, k = map(int, input().split())
a = [len(input().strip()) for _ in range(n)]
m = len(input().strip())
s = sum(x < m for x in a)
e = sum(x <= m for x in a)
print(s // k * 5 + s + 1, e // k * 5 + e)
