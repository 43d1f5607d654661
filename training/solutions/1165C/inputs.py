import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 12]))
p = random.choice(["ab", "aab", "abc"])
print(n)
print("".join(random.choice(p) for _ in range(n)))
