n = int(input())
a = list(map(int, input().split()))
r = [0] * n
for i in range(n - 1):
    p = (n - 1 - i).bit_length() - 1
    a[i + 2**p] += a[i]
    r[i] = r[i - 1] + a[i]
print(*r[:-1], sep="\n")
