s = input()
a = s.count("a")
b = s.count("b")
c = s.count("c")
if a and b and s == "a" * a + "b" * b + "c" * c and c in (a, b):
    print("YES")
else:
    print("NO")
