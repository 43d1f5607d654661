q = int(input())
for _ in range(q):
    n = int(input())
    m = sum(3 ** i for i in range(40))
    for i in range(39, -1, -1):
        if m - 3 ** i >= n:
            m -= 3 ** i
    print(m)
