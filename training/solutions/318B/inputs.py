import random
random.seed(int(input()))
print("".join(random.choice(["heavy", "metal", "a", "heav", "meta"]) for _ in range(random.randint(1, 9))))
