import random
random.seed(int(input()))
print("".join(random.choice("aab" if random.random() < 0.5 else "abb") for _ in range(random.randint(1, 12))))
