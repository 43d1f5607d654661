t = int(input())
for i in range(t):
    x, y, z = map(int, input().split())
    a = min(x, y)
    b = min(x, z)
    c = min(y, z)
    if max(a, b) == x and max(a, c) == y and max(b, c) == z:
        print("YES")
        print(a, b, c)
    else:
        print("NO")
