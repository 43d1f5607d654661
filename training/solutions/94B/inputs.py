import random
random.seed(int(input()))
e = [(i, j) for i in range(1, 6) for j in range(1, i)]
if random.random() < 0.3:
    p = [1, 2, 3, 4, 5]
    random.shuffle(p)
    e = [(p[i - 1], p[i]) for i in range(5)]
    m = random.choice([4, 5, 5])
else:
    m = random.randint(0, 10)
e = random.sample(e, m)
print(m)
for a, b in e:
    if random.random() < 0.5:
        a, b = b, a
    print(a, b)
