n = input()
m = input()
d = sorted(n)
if d[0] == "0" and len(d) > 1:
    i = next((i for i, c in enumerate(d) if c != "0"), 0)
    d[0], d[i] = d[i], d[0]
print("OK" if int("".join(d)) == int(m) else "WRONG_ANSWER")
