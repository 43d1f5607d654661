n = int(input())
d = {}
for i in range(n):
    x = input()
    d[x] = d.get(x, 0) + 1
if len(d) == 2 and set(d.values()) == {n // 2}:
    print("YES")
    print(*d)
else:
    print("NO")
