n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
x = int((a[0][1] * a[0][2] // a[1][2]) ** 0.5)
print(x, *[y // x for y in a[0][1:]])
