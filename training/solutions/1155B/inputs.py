import random
random.seed(int(input()))
n = 13 + 2 * random.randint(0, random.choice([1, 3, 8]))
c = random.choice(["8", "88", "88888888", "888888888888"]) + "0123456789"
print(n)
print("".join(random.choice(c) for i in range(n)))
