t = int(input())
for i in range(t):
    a, b, c, d = map(int, input().split())
    z = min(d, b + c - 1)
    print(b, c, z)
