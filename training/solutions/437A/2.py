a = []
for i in range(4):
    s = input().strip()
    a.append((len(s[2:]), s[0]))
a.sort()
lo = a[0][0] * 2 <= a[1][0]
hi = a[3][0] >= a[2][0] * 2
if lo and not hi:
    print(a[0][1])
elif hi and not lo:
    print(a[3][1])
else:
    print("C")
