n, m, d = map(int, input().split())
a = list(map(int, input().split()))
b = sorted(a)
days = {}
j = 0
total = 0
for x in b:
    if b[j] + d <= x:
        days[x] = days[b[j]]
        j += 1
    else:
        total += 1
        days[x] = total
print(total)
print(*[days[x] for x in a])
