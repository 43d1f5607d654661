import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for _ in range(q):
    n = random.randint(1, 7)
    print(n, random.randint(1, n))
    print("".join(random.choice("RGB") for _ in range(n)))
