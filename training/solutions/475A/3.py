k = int(input())
t = ("O" * k).ljust(34, "#")
c = t[2]
t = t[:2] + t[3:]
a, b, d = [".".join(t[i::3]) for i in range(3)]
e = "+" + "-" * 24 + "+"
print(e, f"|{a}.|D|)", f"|{b}.|.|", f"|{c}" + "." * 23 + "|", f"|{d}.|.|)", e, sep="\n")
