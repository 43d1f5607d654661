import random
random.seed(int(input()))
n = random.choice([random.randint(1, 100), 11, 22, 10, 33])
print(n)
print("".join(random.choice("0123456788" if random.random() < 0.3 else "012345679") for _ in range(n)))
