s = input().strip()
p = float(input())
total = 0
for c in s:
    if c == '1':
        total += 1
    elif c == '?':
        total += p
print("%.5f" % (total / len(s) + 1e-9))
