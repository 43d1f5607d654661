import random
random.seed(int(input()))
q = random.randint(4, 6)
print(q)
for _ in range(q):
    n = random.randint(2, 3)
    print(n)
    for _ in range(n):
        l = random.randint(1, 3) * (2 if random.random() < 0.3 else 1)
        print("".join(random.choice("01") for _ in range(l)))
