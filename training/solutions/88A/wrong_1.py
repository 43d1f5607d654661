w = "C C# D D# E F F# G G# A B H".split()
a, b, c = sorted(w.index(x) for x in input().split())
if b - a == 4 and c - b == 3:
    print("major")
elif b - a == 3 and c - b == 4:
    print("minor")
else:
    print("strange")
