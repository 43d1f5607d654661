n = int(input())
q = p = m = 0
for i in range(n):
    t, c = map(int, input().split())
    q = max(0, q - (t - p)) + c
    m = max(m, q)
    p = t
print(p + q, m)
