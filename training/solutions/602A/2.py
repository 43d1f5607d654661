def read():
    n, b = map(int, input().split())
    a = list(map(int, input().split()))[::-1]
    return sum(a[i] * b ** i for i in range(n))
x = read()
y = read()
print("<" if x < y else ">" if x > y else "=")
