n, k, l, r, total, top = map(int, input().split())

def share(s, cnt):
    q, rem = divmod(s, cnt)
    return [q + 1] * rem + [q] * (cnt - rem)

ans = share(top, k)
if n > k:
    ans += share(total - top, n - k)
print(*ans)
