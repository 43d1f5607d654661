n, k = map(int, input().split())
a = sorted(map(int, input().split()))
cnt = [0] * 200001
cost = [0] * 200001
ans = 10 ** 9
for x in a:
    steps = 0
    while True:
        if cnt[x] < k:
            cnt[x] += 1
            cost[x] += steps
            if cnt[x] == k:
                ans = min(ans, cost[x])
        if x == 0:
            break
        x //= 2
        steps += 1
print(ans)
