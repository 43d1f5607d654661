def prime(x):
    for i in range(2, int(x ** 0.5) + 1):
        if x % i == 0:
            return False
    return True

n, k = map(int, input().split())
p = []
for i in range(2, n + 1):
    if prime(i):
        p.append(i)
c = 0
for i in range(len(p) - 1):
    s = p[i] + p[i + 1] + 1
    if s <= n and prime(s):
        c += 1
if c >= k:
    print("YES")
else:
    print("NO")
