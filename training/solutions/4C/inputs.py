import random
random.seed(int(input()))
n = random.randint(1, 10)
w = ["".join(random.choice("abz") for _ in range(random.choice([1, 2, 3, 32]))) for _ in range(random.randint(1, 4))]
print(n)
for _ in range(n):
    print(random.choice(w))
