n, k = map(int, input().split())
p = list(map(int, input().split()))
c = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: p[i])
ans = [0] * n
for j, i in enumerate(order):
    ans[i] = c[i] + sum(c[x] for x in order[max(0, j - k):j])
print(*ans)
