n, p, q = map(int, input().split())
s = input().strip()
for i in range(n // p + 1):
    if (n - i * p) % q == 0:
        j = (n - i * p) // q
        print(i + j)
        for k in range(i):
            print(s[k * p:k * p + p])
        s = s[i * p:]
        for k in range(j):
            print(s[k * q:k * q + q])
        break
else:
    print(-1)
