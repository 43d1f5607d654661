n, p, q = map(int, input().split())
s = input().strip()
if n % p == 0:
    print(n // p)
    for i in range(0, n, p):
        print(s[i:i + p])
elif n % q == 0:
    print(n // q)
    for i in range(0, n, q):
        print(s[i:i + q])
elif n == p + q:
    print(2)
    print(s[:p])
    print(s[p:])
else:
    print(-1)
