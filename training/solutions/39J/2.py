a = input()
b = input()
pre = 0
while pre < len(b) and a[pre] == b[pre]:
    pre += 1
suf = 0
while suf < len(b) and a[-1 - suf] == b[-1 - suf]:
    suf += 1
lo = len(a) - suf
hi = pre + 1
if lo > hi:
    print(0)
else:
    print(hi - lo + 1)
    print(*range(lo, hi + 1))
