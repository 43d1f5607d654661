import random
random.seed(int(input()))
q, S = random.randint(2, 4), random.randint(1, 4)
T = S * q ** random.randint(1, 4) + random.choice([0, 0, 0, -1, 1, 2])
print(max(T, S + 1), S, q)
