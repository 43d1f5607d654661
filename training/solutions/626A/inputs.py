import random
random.seed(int(input()))
n = random.randint(1, 14)
a = random.choice(["UD", "URDL"])
print(n)
print("".join(random.choice(a) for _ in range(n)))
