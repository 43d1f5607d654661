s = input().strip()
p = float(input())
value = {'0': 0, '1': 1, '?': p}
avg = sum(value[c] for c in s) / len(s)
res = int(avg * 100000 + 0.5 + 1e-6) / 100000
print(format(res, '.5f'))
