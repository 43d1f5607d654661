n = int(input())
a = [0] + list(map(int, input().split()))
s = 0
out = []
for i in range(1, n):
    p = (n - i).bit_length() - 1
    a[i + (1 << p)] += a[i]
    s += a[i]
    out.append(s)
print(*out, sep="\n")
