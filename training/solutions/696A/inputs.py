import random
random.seed(int(input()))
q = random.randint(3, 8)
print(q)
for i in range(q):
    u, v = random.sample(range(1, 10), 2)
    if i == q - 1 or random.random() < 0.35:
        print(2, u, v)
    else:
        print(1, u, v, random.randint(1, 20))
