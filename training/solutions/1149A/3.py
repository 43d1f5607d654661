n = int(input())
a = list(map(int, input().split()))
c = [0, a.count(1), a.count(2)]
s = 0
for i in range(n):
    x = 2
    if s == 2 or c[2] == 0:
        x = 1
    if c[x] == 0:
        x = 3 - x
    c[x] -= 1
    s += x
    print(x, end=" ")
