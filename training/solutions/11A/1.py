n, d = map(int, input().split())
b = list(map(int, input().split()))
c = 0
for i in range(1, n):
    if b[i] <= b[i - 1]:
        k = (b[i - 1] - b[i]) // d + 1
        b[i] += k * d
        c += k
print(c)
