import random
random.seed(int(input()))
x, u = random.sample(range(-20, 21), 2)
y, v = random.sample(range(-20, 21), 2)
p = [(x, y), (x, v), (u, y), (u, v)]
random.shuffle(p)
n = random.randint(1, 4)
print(n)
for a, b in p[:n]:
    print(a, b)
