n = int(input())
a = input().split()
p = [i for i in range(n) if a[i] == "1"]
r = 1 if p else 0
for i, j in zip(p, p[1:]):
    r *= j - i
print(r)
