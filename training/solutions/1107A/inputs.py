import random
random.seed(int(input()))
q = random.randint(1, 5)
print(q)
for _ in range(q):
    n = random.choice([2, 2, 3, 6, 30])
    print(n)
    print("".join(random.choice("123456789") for _ in range(n)))
