import sys
d = {"Tetrahedron": 4, "Cube": 6, "Octahedron": 8, "Dodecahedron": 12, "Icosahedron": 20}
a = sys.stdin.read().split()
s = 0
for x in a[1:]:
    s += d[x]
print(s)
