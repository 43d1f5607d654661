import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for i in range(n):
    print(random.choice(["Tetrahedron", "Cube", "Octahedron", "Dodecahedron", "Icosahedron"]))
