n, m, l = map(int, input().split())
a = [0] + list(map(int, input().split())) + [0]
for i in range(m):
    q = list(map(int, input().split()))
    if q[0] == 1:
        a[q[1]] += q[2]
    else:
        c = 0
        for j in range(1, n + 1):
            if a[j] >= l and a[j - 1] < l:
                c += 1
        print(c)
