import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for i in range(q):
    t = random.choice([10, 100, 10 ** 16])
    print(random.randint(1, t), random.randint(1, random.choice([5, 15, t])))
