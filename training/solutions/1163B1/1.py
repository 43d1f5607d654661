n = int(input())
u = list(map(int, input().split()))
cnt = [0] * 11
ans = 0
for i, x in enumerate(u, 1):
    cnt[x] += 1
    for c in range(1, 11):
        if cnt[c]:
            cnt[c] -= 1
            left = {k for k in cnt if k}
            cnt[c] += 1
            if len(left) <= 1:
                ans = i
                break
print(ans)
