n = input().strip()
m = input().strip()
z = n.count("0")
rest = "".join(sorted(n.replace("0", "")))
best = rest[:1] + "0" * z + rest[1:]
if m == best:
    print("OK")
else:
    print("WRONG_ANSWER")
