n, k, l, r, total, top = map(int, input().split())
ans = [top // k] * k
ans[0] += top % k
if n > k:
    m = n - k
    rest = total - top
    ans += [rest // m] * m
    ans[-1] += rest % m
print(*ans)
