import random
random.seed(int(input()))
p = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
i = random.randrange(14)
n = p[i]
print(n, random.choice([p[i + 1], random.choice(p[i + 1:]), random.randint(n + 1, 50)]))
