import sys
names = ["Tetrahedron", "Cube", "Octahedron", "Dodecahedron", "Icosahedron"]
faces = [4, 6, 8, 12, 20]
a = sys.stdin.read().split()[1:]
ans = 0
for i in range(4):
    ans += a.count(names[i]) * faces[i]
print(ans)
