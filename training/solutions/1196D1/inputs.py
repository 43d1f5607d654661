import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for _ in range(q):
    n = random.randint(1, 8)
    print(n, random.randint(1, n))
    print(''.join(random.choice("RGB") for _ in range(n)))
