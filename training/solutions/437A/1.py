a = [len(input().strip()) - 2 for _ in range(4)]
r = []
for i in range(4):
    b = a[:i] + a[i + 1:]
    if all(2 * a[i] <= x for x in b) or all(a[i] >= 2 * x for x in b):
        r.append("ABCD"[i])
print(r[0] if len(r) == 1 else "C")
