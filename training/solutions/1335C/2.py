t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    cnt = [0] * (n + 1)
    for x in a:
        cnt[x] += 1
    m = max(cnt)
    k = 0
    for v in cnt:
        if v > 0:
            k += 1
    if k == m:
        print(m - 1)
    elif k > m:
        print(m)
    else:
        print(k)
