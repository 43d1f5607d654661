n = int(input())
a = list(map(int, input().split()))
b = [4, 8, 15, 16, 23, 42]
c = [0] * 6
for x in a:
    i = b.index(x)
    if i == 0:
        c[0] += 1
    elif c[i - 1] > 0:
        c[i - 1] -= 1
        c[i] += 1
print(n - 6 * c[5])
