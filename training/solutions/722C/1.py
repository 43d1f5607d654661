n = int(input())
a = list(map(int, input().split()))
order = [int(x) - 1 for x in input().split()]
total = [0] * (n + 2)
length = [0] * (n + 2)
best = 0
out = []
for p in reversed(order):
    out.append(best)
    i = p + 1
    l, r = length[i - 1], length[i + 1]
    s = total[i - 1] + a[p] + total[i + 1]
    length[i] = length[i - l] = length[i + r] = l + r + 1
    total[i] = total[i - l] = total[i + r] = s
    best = max(best, s)
print(*out[::-1], sep="\n")
