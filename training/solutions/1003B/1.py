a, b, x = map(int, input().split())
if a > b:
    s = "01" * (x // 2)
    p, q = "0", "1"
else:
    s = "10" * (x // 2)
    p, q = "1", "0"
a -= x // 2
b -= x // 2
n = {"0": a, "1": b}
if x % 2:
    print(s + p * n[p] + q * n[q])
else:
    print(s + q * n[q] + p * n[p])
