n = int(input())
a = [int(x) for x in input().split()]
plain, prev, change, used = 1, 0, 1, 0
best = 1
for i in range(1, n):
    up = a[i] > a[i - 1]
    new = 2
    if up and used:
        new = used + 1
    if i > 1 and a[i] - a[i - 2] > 1:
        new = max(new, prev + 2)
    used = new
    change = plain + 1
    prev = plain
    plain = plain + 1 if up else 1
    best = max(best, change, used)
print(best)
