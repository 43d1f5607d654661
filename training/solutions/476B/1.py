from math import factorial
s = input().strip()
t = input().strip()
q = t.count("?")
k = s.count("+") - t.count("+")
if k < 0 or k > q:
    print(0.0)
else:
    c = factorial(q) // factorial(k) // factorial(q - k)
    print(c / 2 ** q)
