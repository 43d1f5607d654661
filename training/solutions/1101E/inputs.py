import random
random.seed(int(input()))
n = random.randint(4, 10)
print(n)
print("+", random.randint(1, 4), random.randint(1, 4))
for _ in range(n - 2):
    print(random.choice("+???"), random.randint(1, 7), random.randint(1, 7))
print("?", random.randint(4, 7), random.randint(2, 7))
