import random
random.seed(int(input()))
print(random.choice([q for q in range(2, 100) if all(q % d for d in range(2, q))]))
