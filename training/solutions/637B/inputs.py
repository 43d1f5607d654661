import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 15]))
w = ["".join(random.choice("abcz") for j in range(random.randint(1, 10))) for i in range(random.randint(1, 6))]
print(n)
for i in range(n):
    print(random.choice(w))
