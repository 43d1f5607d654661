from itertools import product
a = input().strip()
b = input().strip()
d = a.count("+") - a.count("-") - b.count("+") + b.count("-")
q = b.count("?")
k = sum(sum(p) == d for p in product((1, -1), repeat=q))
print("%.12f" % (k / 2 ** q))
