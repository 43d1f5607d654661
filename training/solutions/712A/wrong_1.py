n = int(input())
a = list(map(int, input().split()))
b = [0] * n
s = 0
for i in range(n - 1, -1, -1):
    b[i] = a[i] + s
    s = b[i] + s
print(" ".join(map(str, b)))
