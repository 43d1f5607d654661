t = int(input())
for i in range(t):
    a, b, c, n = map(int, input().split())
    m = max(a, b, c)
    k = (m - a) + (m - b) + (m - c)
    if n >= k and (n - k) % 3 == 0:
        print("YES")
    else:
        print("NO")
