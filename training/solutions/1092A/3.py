t = int(input())
for i in range(t):
    n, k = map(int, input().split())
    r = ""
    for j in range(k):
        r += chr(ord("a") + j) * (n // k)
    r += "a" * (n % k)
    print(r)
