n, d = map(int, input().split())
x = list(map(int, input().split()))
r = 0
j = 0
for i in range(n):
    while x[i] - x[j] > d:
        j += 1
    k = i - j
    r += k * (k - 1) // 2
print(r)
