n, h, k = map(int, input().split())
a = list(map(int, input().split()))
i = cur = time = 0
while i < n or cur > 0:
    while i < n and cur + a[i] <= h:
        cur += a[i]
        i += 1
    over = cur + a[i] - h if i < n else cur
    t = -(-over // k)
    time += t
    cur = max(0, cur - t * k)
print(time)
