import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    m = random.choice([4, 8, 16, 1024])
    a = set(random.sample(range(m), random.randint(1, 4)))
    for _ in range(random.randint(0, 2)):
        k = random.randrange(m)
        a |= {x ^ k for x in a}
    a = list(a)
    random.shuffle(a)
    print(len(a))
    print(*a)
