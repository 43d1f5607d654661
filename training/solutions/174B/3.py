parts = input().split(".")
n = len(parts)
good = n >= 2
for i, p in enumerate(parts):
    lo = (i > 0) + (i < n - 1)
    hi = 3 * (i > 0) + 8 * (i < n - 1)
    if not lo <= len(p) <= hi:
        good = False
if good:
    out = parts[0]
    for p in parts[1:-1]:
        k = 1 if len(p) <= 9 else len(p) - 8
        out += "." + p[:k] + "\n" + p[k:]
    print("YES")
    print(out + "." + parts[-1])
else:
    print("NO")
