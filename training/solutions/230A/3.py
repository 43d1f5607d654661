s, n = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
for _ in range(n):
    x, y = min(a)
    if x >= s:
        print("NO")
        break
    s += y
    a.remove([x, y])
else:
    print("YES")
