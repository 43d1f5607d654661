n = int(input())
s = {}
r = 0
for i in range(n):
    x, y = map(int, input().split())
    r += s.get(x + y, 0)
    s[x + y] = s.get(x + y, 0) + 1
print(r)
