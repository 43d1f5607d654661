import sys
data = sys.stdin.read().split()
n, m = int(data[0]), int(data[1])
d = [data[2 + i] != data[2 + n * m + i] for i in range(n * m)]
for i in range(n - 1):
    for j in range(m - 1):
        if d[i * m + j]:
            for p in (i * m + j, i * m + j + 1, i * m + m + j, i * m + m + j + 1):
                d[p] = not d[p]
print("No" if any(d) else "Yes")
