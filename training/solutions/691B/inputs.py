import random
random.seed(int(input()))
p = [c + c for c in "AHIMOoTUVvWwXxY"] + ["bd", "db", "pq", "qp"]
a = [random.choice(p) for _ in range(random.randint(0, 3))]
mid = random.choice(["", "A", "b", "o", "p", "E"])
s = ''.join(x[0] for x in a) + mid + ''.join(x[1] for x in reversed(a))
if not s or random.random() < 0.3:
    s += random.choice("AbEo")
print(s)
