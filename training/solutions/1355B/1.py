t = int(input())
for _ in range(t):
    n = int(input())
    e = sorted(map(int, input().split()))
    ans = k = 0
    for x in e:
        k += 1
        if k == x:
            ans += 1
            k = 0
    print(ans)
