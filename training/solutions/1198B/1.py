n = int(input())
a = list(map(int, input().split()))
q = int(input())
when = [0] * n
pay = [0] * (q + 1)
for i in range(q):
    t, *e = map(int, input().split())
    if t == 1:
        a[e[0] - 1] = e[1]
        when[e[0] - 1] = i
    else:
        pay[i] = e[0]
for i in range(q - 1, -1, -1):
    pay[i] = max(pay[i], pay[i + 1])
print(*[max(a[i], pay[when[i]]) for i in range(n)])
