t = int(input())
for i in range(t):
    n, s, k = map(int, input().split())
    a = set(map(int, input().split()))
    x = s
    while x in a:
        x -= 1
    y = s
    while y in a:
        y += 1
    ans = n
    if x >= 1:
        ans = min(ans, s - x)
    if y <= n:
        ans = min(ans, y - s)
    print(ans)
