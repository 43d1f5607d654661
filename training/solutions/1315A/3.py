t = int(input())
for i in range(t):
    a, b, x, y = map(int, input().split())
    s1 = x * b
    s2 = (a - x - 1) * b
    s3 = a * y
    s4 = a * (b - y - 1)
    print(max(s1, s2, s3, s4))
