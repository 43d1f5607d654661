n = int(input())
a = sorted(map(int, input().split()))
best = sum(a) - n
c = 2
while c ** (n - 1) <= best + a[-1]:
    best = min(best, sum(abs(a[i] - c ** i) for i in range(n)))
    c += 1
print(best)
