n, m = map(int, input().split())
a = "#" * m
b = "." * (m - 1) + "#"
c = b[::-1]
t = [a, b, a, c]
for i in range(n):
    print(t[i % 4])
