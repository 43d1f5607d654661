n, k, s = map(int, input().split())
if s < k or s > k * (n - 1):
    print("NO")
else:
    houses = []
    cur = 1
    while k > 0 and s - (n - 1) >= k - 1:
        cur = n + 1 - cur
        houses.append(cur)
        s -= n - 1
        k -= 1
    if k:
        d = s - (k - 1)
        cur = cur + d if cur == 1 else cur - d
        houses.append(cur)
        other = cur + 1 if cur < n else cur - 1
        for i in range(k - 1):
            houses.append(cur if i % 2 else other)
    print("YES")
    print(*houses)
