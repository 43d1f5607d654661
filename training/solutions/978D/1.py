n = int(input())
b = list(map(int, input().split()))
best = n + 1
for x in (-1, 0, 1):
    for y in (-1, 0, 1):
        if n == 1:
            best = 0
            break
        cur = b[0] + x
        d = b[1] + y - cur
        cnt = 0
        for v in b:
            if abs(v - cur) > 1:
                break
            cnt += v != cur
            cur += d
        else:
            best = min(best, cnt)
print(best if best <= n else -1)
