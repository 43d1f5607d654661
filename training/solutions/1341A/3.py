t = int(input())
for i in range(t):
    n, a, b, c, d = map(int, input().split())
    x = n * (a - b)
    y = n * (a + b)
    if y < c - d or x > c + d:
        print("No")
    else:
        print("Yes")
