s, n = map(int, input().split())
d = []
for i in range(n):
    x, y = map(int, input().split())
    d.append([x, y])
d.sort()
while d and d[0][0] < s:
    s += d.pop(0)[1]
if d:
    print("NO")
else:
    print("YES")
