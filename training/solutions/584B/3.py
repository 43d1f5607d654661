M = 10 ** 9 + 7
n = int(input())
six = sum(a + b + c == 6 for a in (1, 2, 3) for b in (1, 2, 3) for c in (1, 2, 3))
ok, no = 0, 1
for i in range(n):
    ok = (ok * 27 + no * (27 - six)) % M
    no = no * six % M
print(ok)
