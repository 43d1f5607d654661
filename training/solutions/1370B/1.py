t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    odd = []
    even = []
    for i in range(2 * n):
        if a[i] % 2:
            odd.append(i + 1)
        else:
            even.append(i + 1)
    k = 0
    for b in odd, even:
        for i in range(1, len(b), 2):
            if k < n - 1:
                print(b[i - 1], b[i])
                k += 1
