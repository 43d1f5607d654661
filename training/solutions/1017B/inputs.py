import random
random.seed(int(input()))
n = random.randint(2, 12)
p = random.choice([0.1, 0.5, 0.8])
print(n)
for _ in range(2):
    print("".join("1" if random.random() < p else "0" for _ in range(n)))
