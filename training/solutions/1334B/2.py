t = int(input())
for i in range(t):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    a.sort()
    extra = 0
    ans = 0
    while a:
        extra += a.pop() - x
        if extra < 0:
            break
        ans += 1
    print(ans)
