t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    p = [i + 1 for i in range(2 * n) if a[i] % 2 == 0]
    q = [i + 1 for i in range(2 * n) if a[i] % 2 == 1]
    r = (p + q)[2:]
    for i in range(0, len(r), 2):
        print(r[i], r[i + 1])
