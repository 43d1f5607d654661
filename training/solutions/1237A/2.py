n = int(input())
a = [int(input()) for _ in range(n)]
b = [x // 2 for x in a]
s = -sum(b)
for i in range(n):
    if s and a[i] % 2:
        b[i] += 1
        s -= 1
print(*b, sep="\n")
