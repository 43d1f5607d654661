t = int(input())
for i in range(t):
    n, k = map(int, input().split())
    a = n // (1 + k + k * k + k * k * k)
    b = a * k
    c = b * k
    d = c * k
    print(a, b, c, d)
