import random
random.seed(int(input()))
print(random.choice([0, 0, 1, 2, 3]))
print("".join(random.choice("001") for _ in range(random.randint(1, 12))))
