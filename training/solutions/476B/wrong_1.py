s = input().strip()
t = input().strip()
q = t.count("?")
k = s.count("+") - t.count("+")
if k < 0 or k > q:
    print(0.0)
else:
    print(1 / 2 ** q)
