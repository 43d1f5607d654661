import random
random.seed(int(input()))
n = random.choice([random.randint(1, 10), 25, 26, 27, 30])
print(n)
print("".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(n)))
