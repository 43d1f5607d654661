n, m = map(int, input().split())
a = [0] * n
for x in map(int, input().split()):
    for i in range(n):
        if i + 1 >= x and a[i] == 0:
            a[i] = x
for x in a:
    print(x, end=" ")
