M = 10 ** 9 + 7
n, l, r = map(int, input().split())
k = (r - l + 1) // 3
w = [k, k, k]
for x in range(l + 3 * k, r + 1):
    w[x % 3] += 1

def mul(p, q):
    res = [0] * 3
    for i in range(3):
        for j in range(3):
            res[(i + j) % 3] += p[i] * q[j]
    return [x % M for x in res]

ans = [1, 0, 0]
while n:
    if n % 2:
        ans = mul(ans, w)
    w = mul(w, w)
    n //= 2
print(ans[0])
