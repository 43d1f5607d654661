s = input()
a = s.count("a")
b = s.count("b")
c = s.count("c")
if s == "".join(sorted(s)) and (c == a or c == b):
    print("YES")
else:
    print("NO")
