from bisect import bisect_right
n = int(input())
f = [1, 2]
for i in range(100):
    f.append(f[i] + f[i + 1])
print(bisect_right(f, n) - 1)
