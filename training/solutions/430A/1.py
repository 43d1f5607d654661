n, m = map(int, input().split())
x = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: x[i])
ans = [0] * n
for k, i in enumerate(order):
    ans[i] = k % 2
print(*ans)
