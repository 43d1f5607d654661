import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10]))
p = "abcdef"[:random.randint(1, 6)]
print("".join(random.choice(p) for _ in range(n)))
