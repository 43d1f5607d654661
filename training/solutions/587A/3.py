n = int(input())
a = sorted(map(int, input().split()))
steps = 0
cur = cnt = 0
i = 0
while i < n or cnt:
    if cnt == 0:
        cur = a[i]
    while i < n and a[i] == cur:
        cnt += 1
        i += 1
    steps += cnt % 2
    cnt //= 2
    cur += 1
print(steps)
