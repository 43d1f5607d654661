import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 6, 20])
p = random.random()
q = random.random()
print("".join("47"[random.random() < p] for _ in range(n)))
print("".join("47"[random.random() < q] for _ in range(n)))
