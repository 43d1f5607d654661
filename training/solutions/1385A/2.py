t = int(input())
for _ in range(t):
    x, y, z = map(int, input().split())
    m = max(x, y, z)
    if [x, y, z].count(m) < 2:
        print("NO")
    else:
        print("YES")
        print(min(x, y, z), 1, m)
