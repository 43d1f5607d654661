import random
random.seed(int(input()))
n = random.randint(1, 12)
print("".join(random.choice("uunnnuuac" + random.choice(["", "w", "m"])) for _ in range(n)))
