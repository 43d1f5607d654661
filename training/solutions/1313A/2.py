t = int(input())
for _ in range(t):
    a = list(map(int, input().split()))
    r = 0
    for m in range(128):
        k = [0, 0, 0]
        for i in range(7):
            if m >> i & 1:
                for j in range(3):
                    k[j] += (i + 1) >> j & 1
        if all(k[j] <= a[j] for j in range(3)):
            r = max(r, bin(m).count("1"))
    print(r)
