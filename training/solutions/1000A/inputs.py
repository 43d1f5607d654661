import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.randint(0, 3)
a = []
b = []
for _ in range(n):
    k = random.randint(0, m)
    c = "SLM" if k == 0 else "SL"
    a.append("X" * k + random.choice(c))
    b.append("X" * k + random.choice(c))
random.shuffle(b)
print(n, *a, *b, sep="\n")
