n = int(input())
a = input().split()
p = sorted(range(2 * n), key=lambda i: int(a[i]))
ans = 0
for q in p[::2], p[1::2]:
    ans += q[0] + sum(abs(x - y) for x, y in zip(q, q[1:]))
print(ans)
