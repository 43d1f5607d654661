n = int(input())
a = list(map(int, input().split()))
b = a[::-1]
r = []
for i in range(n):
    d = min(i, n - 1 - i)
    r.append(b[i] if d % 2 == 0 else a[i])
print(" ".join(map(str, r)))
