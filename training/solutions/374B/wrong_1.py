s = input().strip()
groups = [1]
for a, b in zip(s, s[1:]):
    if int(a) + int(b) == 9:
        groups[-1] += 1
    else:
        groups.append(1)
res = 1
for g in groups:
    res *= (g + 1) // 2
print(res)
