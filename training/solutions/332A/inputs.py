import random
random.seed(int(input()))
n = random.randint(4, random.choice([4, 5, 8]))
l = random.randint(1, random.choice([5, 20, 40]))
c = random.choice(["ab", "aaab", "bbbbba"])
print(n)
print("".join(random.choice(c) for i in range(l)))
