w, m, k = map(int, input().split())
left = w // k
ans = 0
d = len(str(m))
while True:
    cnt = 10 ** d - m
    if cnt * d >= left:
        ans += left // d
        break
    left -= cnt * d
    ans += cnt
    m = 10 ** d
    d += 1
print(ans)
