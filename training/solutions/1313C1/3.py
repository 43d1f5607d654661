n = int(input())
m = list(map(int, input().split()))
def sums(a):
    res, st, cur = [], [], 0
    for x in a:
        k = 1
        while st and st[-1][0] >= x:
            v, c = st.pop()
            cur -= v * c
            k += c
        st.append((x, k))
        cur += x * k
        res.append(cur)
    return res
L = sums(m)
R = sums(m[::-1])[::-1]
p = max(range(n), key=lambda i: L[i] + R[i] - m[i])
for i in range(p + 1, n):
    m[i] = min(m[i], m[i - 1])
for i in range(p - 1, -1, -1):
    m[i] = min(m[i], m[i + 1])
print(*m)
