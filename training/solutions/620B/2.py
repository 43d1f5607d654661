seg = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
a, b = map(int, input().split())
f = [0] * (b + 1)
for i in range(1, b + 1):
    f[i] = f[i // 10] + seg[i % 10]
print(sum(f[a:]))
