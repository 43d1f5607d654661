m = list(map(int, input().split()))
w = list(map(int, input().split()))
a, b = map(int, input().split())
s = 100 * a - 50 * b
for i in range(5):
    x = 500 * (i + 1)
    s += x - x // 250 * m[i] - 50 * w[i]
print(s)
